# Dijkstra that goes on only from cheaper prices: a dearer way to a city, but with fewer stops, is thrown away.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        leaving = defaultdict(list)
        for source, target, price in flights:
            leaving[source].append((target, price))
        cheapest = [inf] * n
        cheapest[src] = 0
        heap = [(0, src, -1)]
        while heap:
            price, city, stops = heappop(heap)
            if stops == k:
                continue
            for target, more in leaving[city]:
                if price + more < cheapest[target]:
                    cheapest[target] = price + more
                    heappush(heap, (price + more, target, stops + 1))
        return cheapest[dst] if cheapest[dst] < inf else -1
