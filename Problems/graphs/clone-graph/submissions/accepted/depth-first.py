class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        copies = {}

        def copy(node):
            if node not in copies:
                copies[node] = Node(node.val)
                copies[node].neighbors = [copy(neighbor) for neighbor in node.neighbors]
            return copies[node]

        return copy(node) if node else None
