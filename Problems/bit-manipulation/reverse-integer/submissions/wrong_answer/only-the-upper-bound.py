# Only results above the largest integer are found, not those below the smallest.
class Solution:
    def reverse(self, x: int) -> int:
        rest = abs(x)
        result = 0
        while rest > 0:
            result = result * 10 + rest % 10
            rest //= 10
        if x < 0:
            result = -result
        return result if result <= 2**31 - 1 else 0
