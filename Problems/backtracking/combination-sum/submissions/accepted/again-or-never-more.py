class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        if target == 0:
            return [[]]
        if target < 0 or not candidates:
            return []
        again = self.combinationSum(candidates, target - candidates[0])
        return [[candidates[0]] + rest for rest in again] + self.combinationSum(candidates[1:], target)
