# The first digit counts 1, the second 10, and so on.
class Solution:
    def reverse(self, x: int) -> int:
        total = 0
        for place, digit in enumerate(str(abs(x))):
            total += int(digit) * 10**place
        if x < 0:
            total = -total
        return total if -(2**31) <= total <= 2**31 - 1 else 0
