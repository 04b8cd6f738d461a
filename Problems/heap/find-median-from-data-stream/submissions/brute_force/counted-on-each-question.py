# Sorts all numbers for each question.
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num: int) -> None:
        self.numbers.append(num)

    def findMedian(self) -> float:
        numbers = sorted(self.numbers)
        return (numbers[(len(numbers) - 1) // 2] + numbers[len(numbers) // 2]) / 2
