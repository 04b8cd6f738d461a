# Only the lower 31 bits are put together, and the sign is lost.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        single = 0
        for bit in range(31):
            if sum(number >> bit & 1 for number in nums) % 2:
                single |= 1 << bit
        return single
