class Solution(object):
    def levelOrder(self, root):
        """
        :type root: TreeNode
        :rtype: List[List[int]]
        """
        levels = defaultdict(list)

        def visit(node, depth):
            if node:
                levels[depth].append(node.val)
                visit(node.left, depth + 1)
                visit(node.right, depth + 1)

        visit(root, 0)
        return list(levels.values())
