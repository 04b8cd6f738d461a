# A way over n computers has n - 1 cables, so n - 2 rounds are too few.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        distances = [0] + [inf] * n
        distances[k] = 0
        for _ in range(n - 2):
            for u, v, w in times:
                distances[v] = min(distances[v], distances[u] + w)
        latest = max(distances)
        return latest if latest < inf else -1
