# With 214748364 there is still room for a small digit.
class Solution:
    def reverse(self, x: int) -> int:
        rest = abs(x)
        result = 0
        while rest > 0:
            if result >= 214_748_364:
                return 0
            result = result * 10 + rest % 10
            rest //= 10
        if x < 0:
            result = -result
        return result
