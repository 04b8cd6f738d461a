# A tree without nodes gets one empty level.
class Solution:
    def levelOrder(self, root: 'Node') -> List[List[int]]:
        if not root:
            return [[]]
        levels, level = [], [root]
        while level:
            levels.append([node.val for node in level])
            level = sum((node.children for node in level), [])
        return levels
