# As on a map of two dimensions: the lowest column of the border is always the next to be flooded.
class Solution:
    def trap(self, height: List[int]) -> int:
        n = len(height)
        heap = [(height[0], 0)]
        if n > 1:
            heap.append((height[-1], n - 1))
        heapq.heapify(heap)
        seen = {0, n - 1}
        level = water = 0
        while heap:
            h, i = heapq.heappop(heap)
            level = max(level, h)
            water += level - h
            for j in (i - 1, i + 1):
                if 0 <= j < n and j not in seen:
                    seen.add(j)
                    heapq.heappush(heap, (height[j], j))
        return water
