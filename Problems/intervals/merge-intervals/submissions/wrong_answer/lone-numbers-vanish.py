# The changes at the start and at the end of an interval of one number cancel out.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        changes = Counter()
        for start, end in intervals:
            changes[start] += 1
            changes[end] -= 1
        merged = []
        running = 0
        for number in sorted(changes):
            if running == 0 and changes[number] > 0:
                first = number
            running += changes[number]
            if running == 0 and changes[number] < 0:
                merged.append([first, number])
        return merged
