# The last node of a level is linked to the first one of the same level.
class Solution:
    def connect(self, root: 'Optional[Node]') -> 'Optional[Node]':
        level = [root] if root else []
        while level:
            for i, node in enumerate(level):
                node.next = level[i + 1 - len(level)]
            level = [child for node in level for child in (node.left, node.right) if child]
        return root
