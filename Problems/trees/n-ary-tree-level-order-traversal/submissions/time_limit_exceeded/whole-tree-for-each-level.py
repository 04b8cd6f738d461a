# For each level the whole tree is walked through.
class Solution:
    def levelOrder(self, root: 'Node') -> List[List[int]]:
        levels = []
        while True:
            level = []

            def walk(node, depth):
                if depth == len(levels):
                    level.append(node.val)
                for child in node.children:
                    walk(child, depth + 1)

            if root:
                walk(root, 0)
            if not level:
                return levels
            levels.append(level)
