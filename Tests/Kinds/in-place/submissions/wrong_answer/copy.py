class Solution:
    def rotate(self, matrix):
        matrix = [list(row) for row in zip(*matrix[::-1])]
