# The queue's length is looked at anew after each node, when children have joined.
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        levels = []
        queue = deque([root] if root else [])
        while queue:
            level = []
            taken = 0
            while taken < len(queue):
                node = queue.popleft()
                taken += 1
                level.append(node.val)
                queue.extend(child for child in (node.left, node.right) if child)
            levels.append(level)
        return levels
