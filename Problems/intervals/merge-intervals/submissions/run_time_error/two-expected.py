# There may be only one interval.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort()
        merged = [intervals.pop(0)]
        while True:
            start, end = intervals.pop(0)
            if start <= merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
            if not intervals:
                return merged
