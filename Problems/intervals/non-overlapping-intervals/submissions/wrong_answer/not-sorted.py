# The intervals come in any order.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        last = intervals[0][1]
        removed = 0
        for start, end in intervals[1:]:
            if start < last:
                removed += 1
                last = min(last, end)
            else:
                last = end
        return removed
