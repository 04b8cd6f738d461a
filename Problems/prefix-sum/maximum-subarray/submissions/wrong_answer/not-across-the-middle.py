# Across the middle at least one element of each half is needed; 0 would be none.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]
        middle = len(nums) // 2
        left, right = nums[:middle], nums[middle:]
        crossing = max(0, *accumulate(reversed(left))) + max(0, *accumulate(right))
        return max(self.maxSubArray(left), self.maxSubArray(right), crossing)
