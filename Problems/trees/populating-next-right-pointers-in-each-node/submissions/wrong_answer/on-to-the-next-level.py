# The last node of a level is linked to the first one of the level below.
class Solution:
    def connect(self, root: 'Optional[Node]') -> 'Optional[Node]':
        queue = deque([root] if root else [])
        while queue:
            node = queue.popleft()
            if node.left:
                queue += [node.left, node.right]
            node.next = queue[0] if queue else None
        return root
