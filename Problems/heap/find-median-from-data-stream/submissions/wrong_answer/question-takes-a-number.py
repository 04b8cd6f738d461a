# Asking takes the numbers in the middle out of the heaps.
class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []

    def addNum(self, num: int) -> None:
        heappush(self.upper, -heappushpop(self.lower, -num))
        if len(self.upper) > len(self.lower):
            heappush(self.lower, -heappop(self.upper))

    def findMedian(self) -> float:
        if len(self.lower) > len(self.upper):
            return -self.lower[0]
        first = -heappop(self.lower)
        heappush(self.lower, -first)
        return (first + heappop(self.upper)) / 2 if len(self.upper) > 1 else (first + self.upper[0]) / 2
