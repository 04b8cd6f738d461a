# There may be only one interval.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        first, second, *rest = sorted(intervals, key=lambda interval: interval[1])
        last, removed = first[1], 0
        for start, end in [second] + rest:
            if start >= last:
                last = end
            else:
                removed += 1
        return removed
