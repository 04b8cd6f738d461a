# An interval is written down when the next one begins; after the last there is no next.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort()
        merged = []
        current = intervals[0]
        for start, end in intervals[1:]:
            if start <= current[1]:
                current[1] = max(current[1], end)
            else:
                merged.append(current)
                current = [start, end]
        return merged
