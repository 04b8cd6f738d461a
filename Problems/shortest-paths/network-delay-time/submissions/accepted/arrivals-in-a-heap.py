class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        cables = defaultdict(list)
        for source, target, duration in times:
            cables[source].append((target, duration))
        received = set()
        arrivals = [(0, k)]
        while arrivals:
            time, computer = heappop(arrivals)
            if computer in received:
                continue
            received.add(computer)
            if len(received) == n:
                return time
            for target, duration in cables[computer]:
                if target not in received:
                    heappush(arrivals, (time + duration, target))
        return -1
