# Intervals may start below zero.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        last = kept = 0
        for start, end in sorted(intervals, key=lambda interval: interval[1]):
            if start >= last:
                kept += 1
                last = end
        return len(intervals) - kept
