# As with coins: first all ways with strides of one, then with strides of two, so the order does not count.
class Solution:
    def climbStairs(self, n: int) -> int:
        ways = [1] + [0] * n
        for stride in (1, 2):
            for step in range(stride, n + 1):
                ways[step] += ways[step - stride]
        return ways[n]
