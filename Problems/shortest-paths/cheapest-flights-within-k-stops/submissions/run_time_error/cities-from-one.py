# Flights lead to the cities 0 to n - 1, not 1 to n.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        leaving = {city: [] for city in range(1, n + 1)}
        for source, target, price in flights:
            leaving[source].append((target, price))
        prices = {src: 0}
        for _ in range(k + 1):
            for city, price in list(prices.items()):
                for target, more in leaving[city]:
                    prices[target] = min(prices.get(target, inf), price + more)
        return prices.get(dst, -1)
