# Python's remainder and division of a negative number round down: -7 is 3 and -1, not -7 and 0.
class Solution:
    def reverse(self, x: int) -> int:
        result = 0
        while x not in (0, -1):
            result = result * 10 + x % 10
            x //= 10
        return result if -(2**31) <= result <= 2**31 - 1 else 0
