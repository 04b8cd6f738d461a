"""
# Definition for a Node.
class Node:
    def __init__(self, val = 0, neighbors = None):
        self.val = val
        self.neighbors = neighbors if neighbors is not None else []
"""

class Solution:
    def cloneGraph(self, node: 'Node') -> 'Node':
        if not node:
            return None
        copies, queue = {node: Node(node.val)}, collections.deque([node])
        while queue:
            for neighbor in (current := queue.popleft()).neighbors:
                if neighbor not in copies:
                    copies[neighbor] = Node(neighbor.val, [])
                    queue.append(neighbor)
                copies[current].neighbors.append(copies[neighbor])
        return copies[node]
