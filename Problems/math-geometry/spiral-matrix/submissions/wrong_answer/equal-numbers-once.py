# Numbers are remembered in place of cells: a number that occurs twice is read once.
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        numbers = []
        while matrix:
            for number in matrix.pop(0):
                if number not in numbers:
                    numbers.append(number)
            matrix = list(zip(*matrix))[::-1]
        return numbers
