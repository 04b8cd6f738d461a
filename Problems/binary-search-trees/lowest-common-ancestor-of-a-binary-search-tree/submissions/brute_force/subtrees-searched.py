class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        def contains(root, node):
            return bool(root) and (root is node or contains(root.left, node) or contains(root.right, node))

        for child in (root.left, root.right):
            if contains(child, p) and contains(child, q):
                return self.lowestCommonAncestor(child, p, q)
        return root
