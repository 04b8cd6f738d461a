# The interval that starts first stays even when it ends last.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        last = intervals[0][1]
        removed = 0
        for start, end in intervals[1:]:
            if start >= last:
                last = end
            else:
                removed += 1
        return removed
