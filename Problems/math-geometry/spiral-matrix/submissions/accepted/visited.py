class Solution(object):
    def spiralOrder(self, matrix):
        """
        :type matrix: List[List[int]]
        :rtype: List[int]
        """
        seen = set()
        result = []
        r, c, dr, dc = 0, 0, 0, 1
        while len(result) < len(matrix) * len(matrix[0]):
            result.append(matrix[r][c])
            seen.add((r, c))
            if not (0 <= r + dr < len(matrix) and 0 <= c + dc < len(matrix[0])) or (r + dr, c + dc) in seen:
                dr, dc = dc, -dr
            r += dr
            c += dc
        return result
