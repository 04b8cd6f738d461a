# Goes on as soon as one of the two is on that side.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        while root is not p and root is not q:
            root = root.left if p.val < root.val or q.val < root.val else root.right
        return root
