class MedianFinder:
    # Keeps the middle thousand numbers: what was thrown away may be the middle later.
    def __init__(self):
        self.middle = []

    def addNum(self, num: int) -> None:
        insort(self.middle, num)
        if len(self.middle) > 1001:
            self.middle.pop(0)
            self.middle.pop()

    def findMedian(self) -> float:
        count = len(self.middle)
        return (self.middle[(count - 1) // 2] + self.middle[count // 2]) / 2
