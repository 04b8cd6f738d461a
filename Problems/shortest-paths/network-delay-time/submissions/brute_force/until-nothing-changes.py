# Every cable hands its message on, again and again, until nobody gets it earlier.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        received = {k: 0}
        changing = True
        while changing:
            changing = False
            for source, target, duration in times:
                if source in received and received[source] + duration < received.get(target, inf):
                    received[target] = received[source] + duration
                    changing = True
        return max(received.values()) if len(received) == n else -1
