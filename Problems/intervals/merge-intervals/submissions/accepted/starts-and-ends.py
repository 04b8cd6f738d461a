class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        events = []
        for start, end in intervals:
            heappush(events, (start, 0))
            heappush(events, (end, 1))
        merged = []
        open_ones = 0
        while events:
            time, is_end = heappop(events)
            if is_end:
                open_ones -= 1
                if open_ones == 0:
                    merged.append([begin, time])
            else:
                if open_ones == 0:
                    begin = time
                open_ones += 1
        return merged
