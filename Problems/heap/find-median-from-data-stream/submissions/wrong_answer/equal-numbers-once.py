# A number that is there already is not taken again.
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num: int) -> None:
        place = bisect_left(self.numbers, num)
        if place == len(self.numbers) or self.numbers[place] != num:
            self.numbers.insert(place, num)

    def findMedian(self) -> float:
        count = len(self.numbers)
        return (self.numbers[(count - 1) // 2] + self.numbers[count // 2]) / 2
