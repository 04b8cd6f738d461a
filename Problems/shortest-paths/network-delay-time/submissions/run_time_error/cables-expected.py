# A computer from which no cable leads is not in the map.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        cables = {}
        for u, v, w in times:
            cables.setdefault(u, []).append((w, v))
        received = {}
        heap = [(0, k)]
        while heap:
            time, computer = heappop(heap)
            if computer in received:
                continue
            received[computer] = time
            for w, v in cables[computer]:
                heappush(heap, (time + w, v))
        return max(received.values()) if len(received) == n else -1
