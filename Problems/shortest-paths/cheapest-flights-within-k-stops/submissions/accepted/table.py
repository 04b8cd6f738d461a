class Solution:
    def findCheapestPrice(self, n, flights, src, dst, k):
        # dp[f][c]: cheapest price of city c with at most f flights
        dp = [[float('inf') for _ in range(n)] for _ in range(k + 2)]
        for f in range(k + 2):
            dp[f][src] = 0
        for f in range(1, k + 2):
            for (u, v, w) in flights:
                dp[f][v] = min(dp[f][v], dp[f - 1][v], dp[f - 1][u] + w)
        return -1 if dp[-1][dst] == float('inf') else dp[-1][dst]
