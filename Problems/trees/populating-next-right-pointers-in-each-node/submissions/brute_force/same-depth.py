class Solution:
    def connect(self, root: 'Optional[Node]') -> 'Optional[Node]':
        # All nodes of a depth, from left to right.
        def nodes(node, depth):
            if not node:
                return []
            return [node] if depth == 0 else nodes(node.left, depth - 1) + nodes(node.right, depth - 1)

        for depth in range(12):
            level = nodes(root, depth)
            for node, neighbour in zip(level, level[1:]):
                node.next = neighbour
        return root
