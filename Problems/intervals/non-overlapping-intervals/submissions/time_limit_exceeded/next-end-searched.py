# Without sorting: the interval that ends next is searched among all, for each that is kept.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        last, kept = float("-inf"), 0
        while True:
            ends = [end for start, end in intervals if start >= last]
            if not ends:
                return len(intervals) - kept
            last = min(ends)
            kept += 1
