class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        queue = deque([(0, 0, 0)])
        visited = set()
        while queue:
            i, j, steps = queue.popleft()
            while i < len(word1) and j < len(word2) and word1[i] == word2[j]:
                i += 1
                j += 1
            if (i, j) in visited:
                continue
            visited.add((i, j))
            if i == len(word1) and j == len(word2):
                return steps
            if i < len(word1):
                queue.append((i + 1, j, steps + 1))
            if j < len(word2):
                queue.append((i, j + 1, steps + 1))
            if i < len(word1) and j < len(word2):
                queue.append((i + 1, j + 1, steps + 1))
        return -1
