# A city from which no flight leaves is not in the map.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        leaving = {}
        for source, target, price in flights:
            leaving.setdefault(source, []).append((target, price))
        cheapest = {src: 0}
        level = {src: 0}
        for _ in range(k + 1):
            following = {}
            for city, price in level.items():
                for target, more in leaving[city]:
                    if price + more < cheapest.get(target, inf):
                        cheapest[target] = following[target] = price + more
            level = following
        return cheapest.get(dst, -1)
