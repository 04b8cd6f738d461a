# The shortest interval stays, even when it lies across two others.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        kept = []
        for start, end in sorted(intervals, key=lambda interval: interval[1] - interval[0]):
            if all(e <= start or end <= s for s, e in kept):
                kept.append((start, end))
        return len(intervals) - len(kept)
