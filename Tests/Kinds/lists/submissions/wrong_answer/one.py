class Solution:
    def splitListToParts(self, head, k): return [head]
