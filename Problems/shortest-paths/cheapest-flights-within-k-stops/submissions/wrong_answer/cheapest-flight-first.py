# From each city the cheapest flight is taken.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        city, total, visited = src, 0, {src}
        for stops in range(k + 1):
            leaving = [(price, target) for source, target, price in flights if source == city and target not in visited]
            if not leaving:
                return -1
            price, city = min(leaving)
            total += price
            visited.add(city)
            if city == dst:
                return total
        return -1
