# All ways that visit no computer twice are tried.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        cables = defaultdict(list)
        for u, v, w in times:
            cables[u].append((v, w))
        received = {}
        on_the_way = set()

        def receive(computer, time):
            received[computer] = min(time, received.get(computer, time))
            on_the_way.add(computer)
            for target, duration in cables[computer]:
                if target not in on_the_way:
                    receive(target, time + duration)
            on_the_way.remove(computer)

        receive(k, 0)
        return max(received.values()) if len(received) == n else -1
