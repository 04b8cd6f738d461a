# The lowest level comes first.
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        levels = deque()
        level = [root] if root else []
        while level:
            levels.appendleft([node.val for node in level])
            level = [child for node in level for child in (node.left, node.right) if child]
        return list(levels)
