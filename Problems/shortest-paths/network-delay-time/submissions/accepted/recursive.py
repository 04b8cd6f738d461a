class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        cables = defaultdict(list)
        for source, target, duration in times:
            cables[source].append((duration, target))
        distances = {computer: inf for computer in range(1, n + 1)}

        def receive(computer, time):
            if time >= distances[computer]:
                return
            distances[computer] = time
            for duration, target in sorted(cables[computer]):
                receive(target, time + duration)

        receive(k, 0)
        latest = max(distances.values())
        return latest if latest < inf else -1
