# The latest of those that are reached, even if others are not.
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
                heappush(heap, (time + w, v))
        return max(received.values())
