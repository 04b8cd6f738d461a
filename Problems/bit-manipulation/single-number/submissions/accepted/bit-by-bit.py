# Each bit of the answer is the parity of that bit over all numbers.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        single = 0
        for bit in range(32):
            ones = 0
            for number in nums:
                ones += number >> bit & 1
            if ones % 2:
                single |= 1 << bit
        return single - 2**32 if single >= 2**31 else single
