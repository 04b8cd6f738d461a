# In 32 bits the result wraps around, and the sign does not always tell.
class Solution:
    def reverse(self, x: int) -> int:
        rest = abs(x)
        result = 0
        while rest > 0:
            result = (result * 10 + rest % 10) % 2**32
            rest //= 10
        if result >= 2**31:
            return 0
        return -result if x < 0 else result
