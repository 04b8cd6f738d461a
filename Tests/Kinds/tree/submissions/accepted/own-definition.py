class TreeNode(object):
    def __init__(self, x):
        self.val = x
        self.left = None
        self.right = None

class Solution(object):
    def invertTree(self, root):
        if not root: return None
        assert type(root) is TreeNode
        new = TreeNode(root.val)
        new.left, new.right = self.invertTree(root.right), self.invertTree(root.left)
        return new
