# The list of a level must be made before a value is appended to it.
class Solution:
    def levelOrder(self, root: 'Node') -> List[List[int]]:
        levels = [[root.val]] if root else []

        def visit(node, depth):
            for child in node.children:
                levels[depth + 1].append(child.val)
                visit(child, depth + 1)

        if root:
            visit(root, 0)
        return levels
