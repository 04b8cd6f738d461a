# An interval is removed from the array that is being walked through, so the one after it is skipped.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort()
        last = intervals[0]
        for interval in intervals:
            if interval is not last and interval[0] <= last[1]:
                last[1] = max(last[1], interval[1])
                intervals.remove(interval)
            else:
                last = interval
        return intervals
