# The bounds are those of 16 bits.
class Solution:
    def reverse(self, x: int) -> int:
        rest = abs(x)
        result = 0
        while rest > 0:
            result = result * 10 + rest % 10
            rest //= 10
        if x < 0:
            result = -result
        return result if -(2**15) <= result < 2**15 else 0
