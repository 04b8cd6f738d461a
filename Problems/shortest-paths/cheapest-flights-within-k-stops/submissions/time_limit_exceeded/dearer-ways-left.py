# Depth first, turning back only where the way is dearer than the best so far.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        leaving = defaultdict(list)
        for source, target, price in flights:
            leaving[source].append((target, price))
        best = inf

        def fly(city, price, stops):
            nonlocal best
            if price >= best:
                return
            if city == dst:
                best = price
            elif stops >= 0:
                for target, more in leaving[city]:
                    fly(target, price + more, stops - 1)

        fly(src, 0, k)
        return best if best < inf else -1
