class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        d = [[float('inf')] * n for _ in range(n)]
        for i in range(n):
            d[i][i] = 0
        for u, v, w in times:
            d[u - 1][v - 1] = w
        for m in range(n):
            for i in range(n):
                for j in range(n):
                    d[i][j] = min(d[i][j], d[i][m] + d[m][j])
        latest = max(d[k - 1])
        return latest if latest != float('inf') else -1
