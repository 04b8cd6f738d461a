# Values that have been seen are taken for nodes that have been visited.
class Solution:
    def levelOrder(self, root: 'Node') -> List[List[int]]:
        depths = {}

        def visit(node, depth):
            if node and node.val not in depths:
                depths[node.val] = depth
                for child in node.children:
                    visit(child, depth + 1)

        visit(root, 0)
        levels = defaultdict(list)
        for value, depth in depths.items():
            levels[depth].append(value)
        return list(levels.values())
