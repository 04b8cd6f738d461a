class Solution:
    def connect(self, root: 'Node') -> 'Node':
        level = [root] if root else []
        while level:
            for a, b in zip(level, level[1:]): a.next = b
            level = [kid for node in level for kid in (node.left, node.right) if kid]
        return root
