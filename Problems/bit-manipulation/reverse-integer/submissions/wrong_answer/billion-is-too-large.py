# Results of ten digits are all taken for too large.
class Solution:
    def reverse(self, x: int) -> int:
        rest = abs(x)
        result = 0
        while rest > 0:
            result = result * 10 + rest % 10
            rest //= 10
        if x < 0:
            result = -result
        return result if abs(result) < 10**9 else 0
