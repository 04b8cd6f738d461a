# The list still holds the intervals that were kept in earlier calls.
class Solution:
    kept = []

    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        removed = 0
        for interval in sorted(intervals, key=lambda interval: interval[1]):
            if not self.kept or interval[0] >= self.kept[-1][1]:
                self.kept.append(interval)
            else:
                removed += 1
        return removed
