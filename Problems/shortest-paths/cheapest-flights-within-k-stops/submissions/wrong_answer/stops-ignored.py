# The cheapest way with any number of stops.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        prices = [inf] * n
        prices[src] = 0
        for _ in range(n):
            before = prices[:]
            for source, target, price in flights:
                prices[target] = min(prices[target], before[source] + price)
        return prices[dst] if prices[dst] < inf else -1
