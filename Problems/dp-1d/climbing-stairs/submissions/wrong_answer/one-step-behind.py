# Begins with 0 and 1, as Fibonacci does, and so gives the ways up n - 1 steps.
class Solution:
    def climbStairs(self, n: int) -> int:
        a, b = 0, 1
        for _ in range(n - 1):
            a, b = b, a + b
        return b
