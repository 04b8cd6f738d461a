# What is remembered of a city depends on the stops that were left.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        leaving = defaultdict(list)
        for source, target, price in flights:
            leaving[source].append((target, price))
        known = {}

        def cheapest(city, stops):
            if city == dst:
                return 0
            if stops < 0:
                return inf
            if city not in known:
                known[city] = min((price + cheapest(target, stops - 1) for target, price in leaving[city]), default=inf)
            return known[city]

        price = cheapest(src, k)
        return price if price < inf else -1
