# Twice the sum of the different numbers is what the sum would be if all were pairs.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        return 2 * sum(set(nums)) - sum(nums)
