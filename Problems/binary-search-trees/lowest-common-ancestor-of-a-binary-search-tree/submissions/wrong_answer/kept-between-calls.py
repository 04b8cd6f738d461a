# The answer of an earlier tree with the same two values is returned.
class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode', known={}) -> 'TreeNode':
        key = p.val, q.val
        if key not in known:
            while True:
                if max(key) < root.val:
                    root = root.left
                elif min(key) > root.val:
                    root = root.right
                else:
                    break
            known[key] = root
        return known[key]
