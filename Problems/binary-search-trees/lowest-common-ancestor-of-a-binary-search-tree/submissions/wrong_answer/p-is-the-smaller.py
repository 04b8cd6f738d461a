# Takes for granted that p has the smaller value.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        node = root
        while node:
            if p.val <= node.val <= q.val:
                return node
            node = node.left if q.val < node.val else node.right
        return root
