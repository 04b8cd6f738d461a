# The queue's length is looked at anew after each node, when children have joined.
class Solution:
    def levelOrder(self, root: 'Node') -> List[List[int]]:
        levels = []
        queue = deque([root] if root else [])
        while queue:
            level = []
            taken = 0
            while taken < len(queue):
                node = queue.popleft()
                taken += 1
                level.append(node.val)
                queue.extend(node.children)
            levels.append(level)
        return levels
