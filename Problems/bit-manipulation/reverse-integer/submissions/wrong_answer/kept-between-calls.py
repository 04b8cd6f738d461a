# The result of the call before is still there.
class Solution:
    digits = []

    def reverse(self, x: int) -> int:
        for digit in str(abs(x)):
            self.digits.insert(0, digit)
        result = int("".join(self.digits))
        if x < 0:
            result = -result
        return result if -(2**31) <= result <= 2**31 - 1 else 0
