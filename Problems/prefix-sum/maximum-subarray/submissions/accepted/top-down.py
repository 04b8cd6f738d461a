class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        @cache
        def ending(index):
            if index == 0:
                return nums[0]
            return nums[index] + max(0, ending(index - 1))

        return max(ending(index) for index in range(len(nums)))
