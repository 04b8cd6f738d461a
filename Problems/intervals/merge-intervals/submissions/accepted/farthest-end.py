class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        farthest = {}
        for start, end in intervals:
            farthest[start] = max(farthest.get(start, -1), end)
        merged = []
        i = 0
        while i <= 10_000:
            if i not in farthest:
                i += 1
                continue
            start, end = i, farthest[i]
            while i <= end:
                end = max(end, farthest.get(i, -1))
                i += 1
            merged.append([start, end])
        return merged
