# Whether there is a next level is asked of the first node only.
class Solution:
    def levelOrder(self, root: 'Node') -> List[List[int]]:
        levels = []
        level = [root] if root else []
        while level:
            levels.append([node.val for node in level])
            if not level[0].children:
                break
            level = [child for node in level for child in node.children]
        return levels
