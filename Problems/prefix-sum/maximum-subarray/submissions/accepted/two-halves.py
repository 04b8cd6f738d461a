class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]
        middle = len(nums) // 2
        left, right = nums[:middle], nums[middle:]
        crossing = max(accumulate(reversed(left))) + max(accumulate(right))
        return max(self.maxSubArray(left), self.maxSubArray(right), crossing)
