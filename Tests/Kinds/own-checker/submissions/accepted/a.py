class Solution:
    def spread(self, n): return [*range(2, n + 1, 2), *range(1, n + 1, 2)]
