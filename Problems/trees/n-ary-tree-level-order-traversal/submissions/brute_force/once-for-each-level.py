class Solution:
    def levelOrder(self, root: 'Node') -> List[List[int]]:
        def values(node, depth):
            if depth == 0:
                return [node.val]
            return [value for child in node.children for value in values(child, depth - 1)]

        levels = []
        while root and (level := values(root, len(levels))):
            levels.append(level)
        return levels
