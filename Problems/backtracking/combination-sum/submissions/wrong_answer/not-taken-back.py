# The one list is stored again and again instead of a copy, and is empty at the end.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        result = []
        chosen = []

        def search(start, left):
            if left == 0:
                result.append(chosen)
            for index in range(start, len(candidates)):
                if candidates[index] <= left:
                    chosen.append(candidates[index])
                    search(index, left - candidates[index])
                    chosen.pop()

        search(0, target)
        return result
