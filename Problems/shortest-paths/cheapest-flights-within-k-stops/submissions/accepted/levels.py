class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        leaving = collections.defaultdict(list)
        for u, v, w in flights:
            leaving[u].append((v, w))
        dist = [math.inf] * n
        queue = collections.deque([(src, 0)])
        stops = 0
        while queue and stops <= k:
            # one level
            for _ in range(len(queue)):
                city, price = queue.popleft()
                for v, w in leaving[city]:
                    if price + w < dist[v]:
                        dist[v] = price + w
                        queue.append((v, price + w))
            stops += 1
        return dist[dst] if dist[dst] != math.inf else -1
