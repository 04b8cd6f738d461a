# A leaf has no first child.
class Solution:
    def levelOrder(self, root: 'Node') -> List[List[int]]:
        levels = []
        level = [root] if root else []
        while level:
            levels.append([node.val for node in level])
            following = []
            for node in level:
                first, *others = node.children
                following += [first] + others
            level = following
        return levels
