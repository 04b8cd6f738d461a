class Solution:
    def invertTree(self, root): return [root.val]
