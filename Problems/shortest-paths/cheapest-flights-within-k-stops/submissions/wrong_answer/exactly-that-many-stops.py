# A round forgets what was reached with fewer flights.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        prices = [inf] * n
        prices[src] = 0
        for _ in range(k + 1):
            before, prices = prices, [inf] * n
            for source, target, price in flights:
                prices[target] = min(prices[target], before[source] + price)
        return prices[dst] if prices[dst] < inf else -1
