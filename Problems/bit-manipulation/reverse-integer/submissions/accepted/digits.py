class Solution:
    def reverse(self, x: int) -> int:
        sign = -1 if x < 0 else 1
        rest = abs(x)
        result = 0
        while rest > 0:
            if result > 214_748_364:
                return 0
            result = result * 10 + rest % 10
            rest //= 10
        return sign * result
