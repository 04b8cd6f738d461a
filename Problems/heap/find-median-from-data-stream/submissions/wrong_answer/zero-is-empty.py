# A top of 0 is taken for an empty heap.
class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []
        self.middle = None

    def addNum(self, num: int) -> None:
        if not self.middle and not self.lower:
            self.middle = num
            return
        insort(self.lower, num)

    def findMedian(self) -> float:
        numbers = sorted(self.lower + [self.middle])
        count = len(numbers)
        return (numbers[(count - 1) // 2] + numbers[count // 2]) / 2
