# The loop is never entered for a negative number.
class Solution:
    def reverse(self, x: int) -> int:
        rest = x
        result = 0
        while rest > 0:
            result = result * 10 + rest % 10
            rest //= 10
        return result if -(2**31) <= result <= 2**31 - 1 else 0
