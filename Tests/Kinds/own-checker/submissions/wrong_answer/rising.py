class Solution:
    def spread(self, n): return [*range(1, n + 1)]
