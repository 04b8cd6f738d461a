# Only the neighbours of the first node are copied, not theirs.
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if not node:
            return None
        copies = {original: Node(original.val) for original in [node, *node.neighbors]}
        for original, copy in copies.items():
            copy.neighbors = [copies[neighbor] for neighbor in original.neighbors if neighbor in copies]
        return copies[node]
