# As for a spanning tree, only the next cable counts and not the whole way.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        graph = defaultdict(list)
        for u, v, w in times:
            graph[u].append((w, v))
        received = {}
        heap = [(0, k)]
        while heap:
            time, computer = heappop(heap)
            if computer in received:
                continue
            received[computer] = time
            for w, v in graph[computer]:
                heappush(heap, (w, v))
        return max(received.values()) if len(received) == n else -1
