# Depth first, but a visited city is never left again, so other ways through it are not tried.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        leaving = defaultdict(list)
        for source, target, price in flights:
            leaving[source].append((target, price))
        visited = set()

        def cheapest(city, stops):
            if city == dst:
                return 0
            if stops < 0 or city in visited:
                return inf
            visited.add(city)
            return min((price + cheapest(target, stops - 1) for target, price in leaving[city]), default=inf)

        price = cheapest(src, k)
        return price if price < inf else -1
