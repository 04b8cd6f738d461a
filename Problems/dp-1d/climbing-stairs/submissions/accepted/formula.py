# Binet's formula, rounded.
class Solution:
    def climbStairs(self, n: int) -> int:
        root = sqrt(5)
        return round((((1 + root) / 2) ** (n + 1) - ((1 - root) / 2) ** (n + 1)) / root)
