class Solution:
    def cloneGraph(self, node):
        return node and Node(node.val, node.neighbors)
