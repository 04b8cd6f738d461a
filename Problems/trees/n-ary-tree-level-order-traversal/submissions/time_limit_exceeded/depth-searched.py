# For each node its depth is searched from the root.
class Solution:
    def levelOrder(self, root: 'Node') -> List[List[int]]:
        def depth(target, node):
            if node is target:
                return 0
            for child in node.children:
                below = depth(target, child)
                if below is not None:
                    return below + 1
            return None

        levels = []

        def visit(node):
            level = depth(node, root)
            if level == len(levels):
                levels.append([])
            levels[level].append(node.val)
            for child in node.children:
                visit(child)

        if root:
            visit(root)
        return levels
