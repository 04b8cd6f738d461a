# A number goes to its half, but the halves are never made equal.
class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []

    def addNum(self, num: int) -> None:
        if self.lower and num > -self.lower[0]:
            heappush(self.upper, num)
        else:
            heappush(self.lower, -num)

    def findMedian(self) -> float:
        if (len(self.lower) + len(self.upper)) % 2:
            return -self.lower[0] if len(self.lower) > len(self.upper) else self.upper[0]
        return (-self.lower[0] + (self.upper[0] if self.upper else -self.lower[0])) / 2
