# Before the first element there is a prefix too, of sum 0.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        prefix = smallest = best = nums[0]
        for number in nums[1:]:
            prefix += number
            best = max(best, prefix - smallest)
            smallest = min(smallest, prefix)
        return best
