# The depth is kept by value, and nodes may share one.
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        depths = {}
        queue = deque([(root, 0)])
        while queue:
            node, depth = queue.popleft()
            if node:
                depths.setdefault(node.val, depth)
                queue.append((node.left, depth + 1))
                queue.append((node.right, depth + 1))
        levels = []
        for value, depth in depths.items():
            if depth == len(levels):
                levels.append([])
            levels[depth].append(value)
        return levels
