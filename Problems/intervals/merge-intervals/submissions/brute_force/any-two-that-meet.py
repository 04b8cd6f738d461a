# Any two with a number in common are replaced by the one that covers both, until there are none.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        for one, other in combinations(intervals, 2):
            if one[0] <= other[1] and other[0] <= one[1]:
                intervals.remove(one)
                intervals.remove(other)
                intervals.append([min(one[0], other[0]), max(one[1], other[1])])
                return self.merge(intervals)
        return intervals
