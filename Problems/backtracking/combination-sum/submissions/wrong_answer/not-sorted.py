# The loop ends at the first candidate that is too large, but a smaller one may follow.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        result = []

        def search(start, left, chosen):
            if left == 0:
                result.append(chosen)
            for index in range(start, len(candidates)):
                if candidates[index] > left:
                    break
                search(index, left - candidates[index], chosen + [candidates[index]])

        search(0, target, [])
        return result
