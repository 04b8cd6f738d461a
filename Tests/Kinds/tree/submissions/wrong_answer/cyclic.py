class Solution:
    def invertTree(self, root):
        root.left = root
        return root
