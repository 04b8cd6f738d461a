class Node:
    def __init__(self, val=0, neighbors=None):
        self.val = val
        self.neighbors = neighbors if neighbors is not None else []


class Solution:
    def cloneGraph(self, node: 'Node') -> 'Node':
        if node is None:
            return None
        stack, seen = [node], {node}
        while stack:
            for neighbor in stack.pop().neighbors:
                if neighbor not in seen:
                    seen.add(neighbor)
                    stack.append(neighbor)
        copies = {original: Node(original.val) for original in seen}
        for original, copy in copies.items():
            copy.neighbors = [copies[neighbor] for neighbor in original.neighbors]
        return copies[node]
