# On each level the whole subtree is searched: quadratic in a chain.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        def contains(root, target):
            stack = [root]
            while stack:
                node = stack.pop()
                if node is target:
                    return True
                if node:
                    stack += [node.left, node.right]
            return False

        while True:
            if contains(root.left, p) and contains(root.left, q):
                root = root.left
            elif contains(root.right, p) and contains(root.right, q):
                root = root.right
            else:
                return root
