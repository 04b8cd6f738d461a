# From two steps below the top the recursion goes past 0 and never ends.
class Solution:
    def climbStairs(self, n: int) -> int:
        @cache
        def ways(n):
            if n == 1:
                return 1
            return ways(n - 1) + ways(n - 2)

        return ways(n)
