# Overlapping intervals are merged: of each group only one is thought to stay.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        merged = [intervals[0][:]]
        for start, end in intervals[1:]:
            if start < merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
        return len(intervals) - len(merged)
