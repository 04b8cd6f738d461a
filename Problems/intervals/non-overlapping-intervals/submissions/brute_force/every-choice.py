class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        # How many of those that start at or after `end` can stay together: any of them may be the first.
        def kept(end):
            return max((1 + kept(interval[1]) for interval in intervals if interval[0] >= end), default=0)

        return len(intervals) - kept(float("-inf"))
