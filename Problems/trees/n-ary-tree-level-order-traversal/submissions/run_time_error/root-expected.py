# The tree may have no nodes.
class Solution:
    def levelOrder(self, root: 'Node') -> List[List[int]]:
        levels, level = [], [root]
        while level:
            levels.append([node.val for node in level])
            level = [child for node in level for child in node.children]
        return levels
