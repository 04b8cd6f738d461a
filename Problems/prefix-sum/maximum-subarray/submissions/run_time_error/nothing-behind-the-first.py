# With one element there is nothing to be the largest of.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        for index in range(1, len(nums)):
            nums[index] += max(nums[index - 1], 0)
        return max(nums[0], max(nums[1:]))
