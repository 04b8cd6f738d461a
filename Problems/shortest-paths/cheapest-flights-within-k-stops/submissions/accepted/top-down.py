class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        leaving = defaultdict(list)
        for source, target, price in flights:
            leaving[source].append((target, price))

        @lru_cache(None)
        def cheapest(city, stops):
            if city == dst:
                return 0
            if stops < 0:
                return float("inf")
            best = float("inf")
            for target, price in leaving[city]:
                best = min(best, price + cheapest(target, stops - 1))
            return best

        price = cheapest(src, k)
        return price if price != float("inf") else -1
