# The default list is made once, so the sums of earlier calls are still there.
class Solution:
    def combinationSum(self, candidates: List[int], target: int, chosen=[], result=[]) -> List[List[int]]:
        if target == 0:
            result.append(chosen)
        for index, candidate in enumerate(candidates):
            if candidate <= target:
                self.combinationSum(candidates[index:], target - candidate, chosen + [candidate], result)
        return result
