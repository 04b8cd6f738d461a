# Each interval is merged with the next, but what comes of it is not merged again.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort()
        merged = []
        index = 0
        while index < len(intervals):
            start, end = intervals[index]
            if index + 1 < len(intervals) and intervals[index + 1][0] <= end:
                end = max(end, intervals[index + 1][1])
                index += 1
            merged.append([start, end])
            index += 1
        return merged
