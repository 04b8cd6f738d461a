class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        graph = collections.defaultdict(dict)
        for u, v, w in times:
            graph[u][v] = w
        dist = {node: float("inf") for node in range(1, n + 1)}
        dist[k] = 0
        unvisited = set(dist)
        while unvisited:
            node = min(unvisited, key=dist.get)
            unvisited.remove(node)
            for target, time in graph[node].items():
                dist[target] = min(dist[target], dist[node] + time)
        latest = max(dist.values())
        return latest if latest < float("inf") else -1
