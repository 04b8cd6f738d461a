# A value of zero is taken for an absent node.
class Solution:
    def levelOrder(self, root: 'Node') -> List[List[int]]:
        levels = []
        level = [root] if root else []
        while level:
            values = [node.val for node in level if node.val]
            if values:
                levels.append(values)
            level = [child for node in level for child in node.children]
        return levels
