# Without a node there is nothing to copy.
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if not node:
            return Node(1)
        copies = {}

        def copy(node):
            if node not in copies:
                copies[node] = Node(node.val)
                copies[node].neighbors = [copy(neighbor) for neighbor in node.neighbors]
            return copies[node]

        return copy(node)
