from typing import Optional
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        copies = {}
        def dfs(node):
            if node in copies: return copies[node]
            copy = copies[node] = Node(node.val)
            for n in node.neighbors: copy.neighbors.append(dfs(n))
            return copy
        return dfs(node) if node else None
