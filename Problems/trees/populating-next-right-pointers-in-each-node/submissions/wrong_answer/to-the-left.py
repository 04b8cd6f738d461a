# Each node is linked to its left neighbour.
class Solution:
    def connect(self, root: 'Optional[Node]') -> 'Optional[Node]':
        level = [root] if root else []
        while level:
            for node, neighbour in zip(level[1:], level):
                node.next = neighbour
            level = [child for node in level for child in (node.left, node.right) if child]
        return root
