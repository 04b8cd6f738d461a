# Without a copy, several flights are taken in one round.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        prices = [inf] * n
        prices[src] = 0
        for _ in range(k + 1):
            for source, target, price in flights:
                prices[target] = min(prices[target], prices[source] + price)
        return prices[dst] if prices[dst] < inf else -1
