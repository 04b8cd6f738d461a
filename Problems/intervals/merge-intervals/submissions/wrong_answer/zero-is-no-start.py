# 0 stands for "no interval begun", but it is also a number.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        merged = []
        start = end = 0
        for first, last in sorted(intervals):
            if start and first <= end:
                end = max(end, last)
            else:
                if start:
                    merged.append([start, end])
                start, end = first, last
        if start:
            merged.append([start, end])
        return merged
