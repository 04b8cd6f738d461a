# For each interval all earlier ones are looked at.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort(key=lambda interval: interval[1])
        kept = [1] * len(intervals)
        for i, (start, _) in enumerate(intervals):
            for j in range(i):
                if intervals[j][1] <= start:
                    kept[i] = max(kept[i], kept[j] + 1)
        return len(intervals) - max(kept)
