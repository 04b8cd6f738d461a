# The numbers belong to the class, so a new finder begins with the old ones.
class MedianFinder:
    numbers = []

    def __init__(self):
        pass

    def addNum(self, num: int) -> None:
        insort(self.numbers, num)

    def findMedian(self) -> float:
        count = len(self.numbers)
        return (self.numbers[(count - 1) // 2] + self.numbers[count // 2]) / 2
