class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        distances = [0] + [inf] * n
        distances[k] = 0
        for _ in range(n - 1):
            for u, v, w in times:
                if distances[u] + w < distances[v]:
                    distances[v] = distances[u] + w
        latest = max(distances)
        return -1 if latest == inf else latest
