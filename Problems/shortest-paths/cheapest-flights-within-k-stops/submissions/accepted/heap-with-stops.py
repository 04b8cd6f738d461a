class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        leaving = defaultdict(list)
        for source, target, price in flights:
            leaving[source].append((target, price))
        fewest = [n + 1] * n
        heap = [(0, src, 0)]
        while heap:
            price, city, count = heappop(heap)
            if city == dst:
                return price
            if count > k or count >= fewest[city]:
                continue
            fewest[city] = count
            for target, more in leaving[city]:
                heappush(heap, (price + more, target, count + 1))
        return -1
