# The difference may be negative, for the single number may be.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        return abs(sum(set(nums)) * 2 - sum(nums))
