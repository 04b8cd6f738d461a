# The same city with the same number of stops is looked at again and again.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        leaving = defaultdict(list)
        for source, target, price in flights:
            leaving[source].append((target, price))

        def cheapest(city, stops):
            if city == dst:
                return 0
            if stops < 0:
                return inf
            return min((price + cheapest(target, stops - 1) for target, price in leaving[city]), default=inf)

        price = cheapest(src, k)
        return price if price < inf else -1
