# The copies of an earlier graph are returned.
class Solution:
    copies = {}

    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if not node:
            return None
        if node.val not in self.copies:
            new = self.copies[node.val] = Node(node.val)
            new.neighbors = [self.cloneGraph(neighbor) for neighbor in node.neighbors]
        return self.copies[node.val]
