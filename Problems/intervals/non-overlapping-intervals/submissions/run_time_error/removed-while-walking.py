# The range of the loop is that of the list before anything was removed.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        rest = sorted(intervals, key=lambda interval: interval[1])
        for i in range(1, len(rest)):
            if rest[i][0] < rest[i - 1][1]:
                rest.pop(i)
        return len(intervals) - len(rest)
