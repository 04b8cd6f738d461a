# The sum grows element by element, but from each start again: quadratic.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        return max(max(accumulate(nums[start:])) for start in range(len(nums)))
