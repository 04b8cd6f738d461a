# The node whose value is nearest to the middle between both.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        total = p.val + q.val
        nearest = node = root
        while node:
            nearest = min(nearest, node, key=lambda node: abs(2 * node.val - total))
            node = node.left if 2 * node.val > total else node.right
        return nearest
