# A number alone is no sum of two.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        result = []

        def search(start, left, chosen):
            if left == 0 and len(chosen) > 1:
                result.append(chosen)
            for index in range(start, len(candidates)):
                if candidates[index] <= left:
                    search(index, left - candidates[index], chosen + [candidates[index]])

        search(0, target, [])
        return result
