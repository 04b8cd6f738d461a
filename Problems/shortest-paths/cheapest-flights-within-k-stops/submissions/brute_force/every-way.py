# Every way that visits no city twice.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        def cheapest(city, stops, visited):
            if city == dst:
                return 0
            if stops < 0:
                return inf
            best = inf
            for source, target, price in flights:
                if source == city and target not in visited:
                    best = min(best, price + cheapest(target, stops - 1, visited | {target}))
            return best

        price = cheapest(src, k, {src})
        return price if price < inf else -1
