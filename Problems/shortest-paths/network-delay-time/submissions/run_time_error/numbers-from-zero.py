# The numbers of the computers end with n, the indices with n - 1.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        distances = [inf] * n
        distances[k] = 0
        for _ in range(n):
            for u, v, w in times:
                distances[v] = min(distances[v], distances[u] + w)
        latest = max(distances)
        return latest if latest < inf else -1
