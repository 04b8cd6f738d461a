# A node with only one child is taken for a leaf.
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        levels = []
        queue = deque([root] if root else [])
        while queue:
            levels.append([])
            for _ in range(len(queue)):
                node = queue.popleft()
                levels[-1].append(node.val)
                if node.left and node.right:
                    queue.append(node.left)
                    queue.append(node.right)
        return levels
