# The last node of a level has no neighbour whose child could be linked.
class Solution:
    def connect(self, root: 'Optional[Node]') -> 'Optional[Node]':
        if root and root.left:
            root.left.next = root.right
            root.right.next = root.next.left
            self.connect(root.left)
            self.connect(root.right)
        return root
