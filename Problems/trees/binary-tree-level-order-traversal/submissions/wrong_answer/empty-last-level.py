# The absent children of the lowest nodes make a level of their own.
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        if not root:
            return []
        levels = []
        level = [root]
        while level:
            nodes = [node for node in level if node]
            levels.append([node.val for node in nodes])
            level = [child for node in nodes for child in (node.left, node.right)]
        return levels
