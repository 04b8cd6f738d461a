# The or of two numbers does not take back what came before: only a number equal to it does.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        single = 0
        for number in nums:
            single = (single or number) if single != number else 0
        return single
