# What was merged in earlier calls is still there.
class Solution:
    def merge(self, intervals: List[List[int]], merged=[]) -> List[List[int]]:
        for start, end in sorted(intervals):
            if merged and start <= merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
        return merged
