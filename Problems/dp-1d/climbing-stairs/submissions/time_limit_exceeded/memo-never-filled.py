# The memo is asked, but nothing is ever written into it.
class Solution:
    def climbStairs(self, n: int) -> int:
        memo = {1: 1, 2: 2}

        def ways(n):
            if n in memo:
                return memo[n]
            return ways(n - 1) + ways(n - 2)

        return ways(n)
