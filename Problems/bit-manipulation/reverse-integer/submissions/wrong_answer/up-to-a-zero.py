# The loop ends at the first digit that is 0.
class Solution:
    def reverse(self, x: int) -> int:
        rest = abs(x)
        result = 0
        while rest % 10:
            result = result * 10 + rest % 10
            rest //= 10
        if x < 0:
            result = -result
        return result if -(2**31) <= result <= 2**31 - 1 else 0
