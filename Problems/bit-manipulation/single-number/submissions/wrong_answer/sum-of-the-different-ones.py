# The sum of the different numbers must be taken twice.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        return sum(nums) - sum(set(nums))
