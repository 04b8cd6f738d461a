# The interval that overlaps most others goes first: it may be one of a best choice.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        rest = intervals[:]
        while True:
            overlaps = [sum(s < end and start < e for s, e in rest) - 1 for start, end in rest]
            most = max(overlaps)
            if most <= 0:
                return len(intervals) - len(rest)
            rest.pop(overlaps.index(most))
