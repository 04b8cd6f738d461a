# A graph of which intervals meet; its components are the result, but each step looks at all of them.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        unvisited = list(intervals)
        merged = []
        while unvisited:
            start, end = unvisited.pop()
            changed = True
            while changed:
                met = [other for other in unvisited if other[0] <= end and start <= other[1]]
                unvisited = [other for other in unvisited if not (other[0] <= end and start <= other[1])]
                changed = len(met) > 0
                for other in met:
                    start, end = min(start, other[0]), max(end, other[1])
            merged.append([start, end])
        return merged
