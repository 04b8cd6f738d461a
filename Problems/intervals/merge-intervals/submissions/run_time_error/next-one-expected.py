# After the last interval there is no next.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort()
        merged = []
        index = 0
        while index < len(intervals):
            start, end = intervals[index]
            while intervals[index + 1][0] <= end:
                index += 1
                end = max(end, intervals[index][1])
            merged.append([start, end])
            index += 1
        return merged
