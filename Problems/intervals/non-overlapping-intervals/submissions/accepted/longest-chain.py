class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort(key=lambda x: x[1])
        ends = [interval[1] for interval in intervals]

        @lru_cache(None)
        def dp(i):
            if i < 0:
                return 0
            return max(dp(i - 1), 1 + dp(bisect_right(ends, intervals[i][0]) - 1))

        for i in range(len(intervals)):
            dp(i)
        return len(intervals) - dp(len(intervals) - 1)
