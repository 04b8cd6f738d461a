# The lowest levels are linked first, when the parents do not know their neighbours yet.
class Solution:
    def connect(self, root: 'Optional[Node]') -> 'Optional[Node]':
        if root and root.left:
            self.connect(root.left)
            self.connect(root.right)
            root.left.next = root.right
            if root.next:
                root.right.next = root.next.left
        return root
