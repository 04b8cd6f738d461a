# What stands for no way is returned.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        prices = [10**9] * n
        prices[src] = 0
        for _ in range(k + 1):
            before = prices[:]
            for source, target, price in flights:
                prices[target] = min(prices[target], before[source] + price)
        return prices[dst]
