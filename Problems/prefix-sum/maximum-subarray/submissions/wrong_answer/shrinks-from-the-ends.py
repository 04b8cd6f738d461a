# The smaller one of the two ends is given up: greedy.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        left, right = 0, len(nums) - 1
        best = total = sum(nums)
        while left < right:
            if nums[left] < nums[right]:
                total -= nums[left]
                left += 1
            else:
                total -= nums[right]
                right -= 1
            best = max(best, total)
        return best
