# Floyd-Warshall with the loops in the wrong order: the computer between has to be the outermost.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        distances = [[inf] * n for _ in range(n)]
        for u, v, w in times:
            distances[u - 1][v - 1] = w
        for i in range(n):
            distances[i][i] = 0
            for j in range(n):
                for m in range(n):
                    distances[i][j] = min(distances[i][j], distances[i][m] + distances[m][j])
        latest = max(distances[k - 1])
        return latest if latest < inf else -1
