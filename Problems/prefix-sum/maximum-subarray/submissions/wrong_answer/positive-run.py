# A run ends at the first negative number, though it may be worth while to pass over it.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        runs = groupby(nums, key=lambda number: number >= 0)
        return max(sum(run) if positive else max(run) for positive, run in runs)
