# Cousins belong to the same level, not only children of the same node.
class Solution:
    def levelOrder(self, root: 'Node') -> List[List[int]]:
        if not root:
            return []
        levels = [[root.val]]
        queue = [root]
        for node in queue:
            if node.children:
                levels.append([child.val for child in node.children])
                queue += node.children
        return levels
