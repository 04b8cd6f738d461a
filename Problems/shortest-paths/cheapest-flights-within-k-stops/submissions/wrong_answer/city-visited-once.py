# Dijkstra with visited cities: a dearer way to a city, but with fewer stops, is thrown away.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        leaving = defaultdict(list)
        for source, target, price in flights:
            leaving[source].append((target, price))
        visited = set()
        heap = [(0, src, -1)]
        while heap:
            price, city, stops = heappop(heap)
            if city == dst:
                return price
            if city in visited or stops == k:
                continue
            visited.add(city)
            for target, more in leaving[city]:
                heappush(heap, (price + more, target, stops + 1))
        return -1
