class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        nodes = [node] if node else []
        for known in nodes:
            for neighbor in known.neighbors:
                if neighbor not in nodes:
                    nodes.append(neighbor)
        copies = [Node(original.val) for original in nodes]
        for original, copy in zip(nodes, copies):
            copy.neighbors = [copies[nodes.index(neighbor)] for neighbor in original.neighbors]
        return copies[0] if copies else None
