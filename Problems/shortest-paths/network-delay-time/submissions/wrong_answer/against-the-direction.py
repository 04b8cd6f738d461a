# The cables are used from their targets to their sources.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        graph = defaultdict(list)
        for u, v, w in times:
            graph[v].append((w, u))
        received = {}
        heap = [(0, k)]
        while heap:
            time, computer = heappop(heap)
            if computer in received:
                continue
            received[computer] = time
            for w, v in graph[computer]:
                heappush(heap, (time + w, v))
        return max(received.values()) if len(received) == n else -1
