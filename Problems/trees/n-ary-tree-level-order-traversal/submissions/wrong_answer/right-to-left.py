# A stack turns the children round.
class Solution:
    def levelOrder(self, root: 'Node') -> List[List[int]]:
        levels = []
        stack = [(root, 0)] if root else []
        while stack:
            node, depth = stack.pop()
            if depth == len(levels):
                levels.append([])
            levels[depth].append(node.val)
            stack += [(child, depth + 1) for child in node.children]
        return levels
