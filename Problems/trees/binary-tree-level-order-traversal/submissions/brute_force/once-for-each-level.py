class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        def values(node, depth):
            if not node:
                return []
            if depth == 0:
                return [node.val]
            return values(node.left, depth - 1) + values(node.right, depth - 1)

        levels = []
        while level := values(root, len(levels)):
            levels.append(level)
        return levels
