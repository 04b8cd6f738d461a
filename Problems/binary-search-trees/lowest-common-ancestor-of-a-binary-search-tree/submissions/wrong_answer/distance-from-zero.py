# Absolute values have another order.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        while True:
            following = None
            if abs(p.val) < abs(root.val) > abs(q.val):
                following = root.left
            elif abs(p.val) > abs(root.val) < abs(q.val):
                following = root.right
            if not following:
                return root
            root = following
