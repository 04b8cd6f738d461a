# The children of the lowest nodes, of which there are none, make a level of their own.
class Solution:
    def levelOrder(self, root: 'Node') -> List[List[int]]:
        if not root:
            return []
        levels, level = [[root.val]], [root]
        while level:
            level = [child for node in level for child in node.children]
            levels.append([node.val for node in level])
        return levels
