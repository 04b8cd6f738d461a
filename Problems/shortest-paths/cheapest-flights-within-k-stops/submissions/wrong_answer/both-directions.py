# Each flight is taken in both directions.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        prices = [inf] * n
        prices[src] = 0
        for _ in range(k + 1):
            before = prices[:]
            for source, target, price in flights:
                prices[target] = min(prices[target], before[source] + price)
                prices[source] = min(prices[source], before[target] + price)
        return prices[dst] if prices[dst] < inf else -1
