# The loop ends when one digit is left.
class Solution:
    def reverse(self, x: int) -> int:
        rest = abs(x)
        result = 0
        while rest >= 10:
            result = result * 10 + rest % 10
            rest //= 10
        if x < 0:
            result = -result
        return result if -(2**31) <= result <= 2**31 - 1 else 0
