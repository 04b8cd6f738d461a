# Where the result does not fit, the nearest number that does is returned instead of 0.
class Solution:
    def reverse(self, x: int) -> int:
        rest = abs(x)
        result = 0
        while rest > 0:
            result = result * 10 + rest % 10
            rest //= 10
        if x < 0:
            result = -result
        return min(max(result, -(2**31)), 2**31 - 1)
