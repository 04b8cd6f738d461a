# At the same number the end is counted before the start, so that intervals which share it stay apart.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        events = sorted([(start, 1) for start, end in intervals] + [(end, 0) for start, end in intervals])
        merged = []
        running = 0
        for number, is_start in events:
            if running == 0:
                first = number
            running += 1 if is_start else -1
            if running == 0:
                merged.append([first, number])
        return merged
