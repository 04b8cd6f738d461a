# With elif the right child is only seen when there is no left one.
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        levels = []
        queue = deque([root] if root else [])
        while queue:
            levels.append([])
            for _ in range(len(queue)):
                node = queue.popleft()
                levels[-1].append(node.val)
                if node.left:
                    queue.append(node.left)
                elif node.right:
                    queue.append(node.right)
        return levels
