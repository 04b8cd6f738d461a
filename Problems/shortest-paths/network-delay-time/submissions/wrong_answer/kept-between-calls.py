# The cables of earlier calls are still there.
class Solution:
    graph = defaultdict(list)

    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        for u, v, w in times:
            self.graph[u].append((w, v))
        received = {}
        heap = [(0, k)]
        while heap:
            time, computer = heappop(heap)
            if computer in received or computer > n:
                continue
            received[computer] = time
            for w, v in self.graph[computer]:
                heappush(heap, (time + w, v))
        return max(received.values()) if len(received) == n else -1
