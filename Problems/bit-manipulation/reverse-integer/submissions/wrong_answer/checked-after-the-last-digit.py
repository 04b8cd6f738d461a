# After the last digit nothing is appended any more, so a result above 214748364 is all right.
class Solution:
    def reverse(self, x: int) -> int:
        rest = abs(x)
        result = 0
        while rest > 0:
            result = result * 10 + rest % 10
            rest //= 10
            if result > 214_748_364:
                return 0
        if x < 0:
            result = -result
        return result
