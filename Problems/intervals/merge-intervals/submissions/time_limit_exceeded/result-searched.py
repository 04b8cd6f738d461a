# Each interval is compared with all of the result so far.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        merged = []
        for interval in intervals:
            met = [known for known in merged if known[0] <= interval[1] and interval[0] <= known[1]]
            rest = [known for known in merged if known not in met]
            met.append(interval)
            merged = rest + [[min(known[0] for known in met), max(known[1] for known in met)]]
        return merged
