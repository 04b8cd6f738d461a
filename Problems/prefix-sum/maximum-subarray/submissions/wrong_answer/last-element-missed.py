# The loop ends one too early.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        ending = best = nums[0]
        for index in range(1, len(nums) - 1):
            ending = max(nums[index], ending + nums[index])
            best = max(best, ending)
        return best
