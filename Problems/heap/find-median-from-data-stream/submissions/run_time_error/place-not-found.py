# A number above all others has no place before another one.
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num: int) -> None:
        place = 0
        while self.numbers and self.numbers[place] < num:
            place += 1
        self.numbers.insert(place, num)

    def findMedian(self) -> float:
        count = len(self.numbers)
        return (self.numbers[(count - 1) // 2] + self.numbers[count // 2]) / 2
