# A value of zero is falsy.
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        levels = []
        level = [root] if root else []
        while level:
            if values := [node.val for node in level if node.val]:
                levels.append(values)
            level = [child for node in level for child in (node.left, node.right) if child]
        return levels
