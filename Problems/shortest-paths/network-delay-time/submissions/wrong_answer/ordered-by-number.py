# The heap's pairs begin with the computer, so it is not the earliest that comes out.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        graph = defaultdict(list)
        for u, v, w in times:
            graph[u].append((v, w))
        received = {}
        heap = [(k, 0)]
        while heap:
            computer, time = heappop(heap)
            if computer in received:
                continue
            received[computer] = time
            for target, duration in graph[computer]:
                heappush(heap, (target, time + duration))
        return max(received.values()) if len(received) == n else -1
