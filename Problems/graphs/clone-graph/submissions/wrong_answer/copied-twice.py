# A node is visited once, but each of its neighbours makes a copy of its own.
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        visited = set()

        def copy(node):
            new = Node(node.val)
            if node not in visited:
                visited.add(node)
                new.neighbors = [copy(neighbor) for neighbor in node.neighbors]
            return new

        return copy(node) if node else None
