# Sorts all numbers for each question.
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num: int) -> None:
        self.numbers.append(num)

    def findMedian(self) -> float:
        numbers = sorted(self.numbers)
        middle = len(numbers) // 2
        if len(numbers) % 2 == 1:
            return numbers[middle]
        return (numbers[middle - 1] + numbers[middle]) / 2
