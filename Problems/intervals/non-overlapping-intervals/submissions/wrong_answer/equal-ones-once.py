# Equal intervals become one, and their copies are not counted.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        last = float("-inf")
        removed = 0
        for start, end in sorted(set(map(tuple, intervals)), key=lambda interval: interval[1]):
            if start >= last:
                last = end
            else:
                removed += 1
        return removed
