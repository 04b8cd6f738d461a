class Solution:
    def connect(self, root: 'Optional[Node]') -> 'Optional[Node]':
        levels = defaultdict(list)

        def dfs(node, depth):
            if not node:
                return
            levels[depth].append(node)
            dfs(node.left, depth + 1)
            dfs(node.right, depth + 1)

        dfs(root, 0)
        for nodes in levels.values():
            for left, right in zip(nodes, nodes[1:]):
                left.next = right
        return root
