# The order is right, but there is only one list.
class Solution:
    def levelOrder(self, root: 'Node') -> List[List[int]]:
        if not root:
            return []
        queue = [root]
        for node in queue:
            queue.extend(node.children)
        return [[node.val for node in queue]]
