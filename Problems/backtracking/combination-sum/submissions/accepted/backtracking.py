class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        candidates.sort()
        result = []
        chosen = []

        def search(start, left):
            if left == 0:
                result.append(chosen.copy())
                return
            for index in range(start, len(candidates)):
                if candidates[index] > left:
                    break
                chosen.append(candidates[index])
                search(index, left - candidates[index])
                chosen.pop()

        search(0, target)
        return result
