# Between two subtrees not only one pair of neighbours is to be linked, but one on each level.
class Solution:
    def connect(self, root: 'Optional[Node]') -> 'Optional[Node]':
        if root and root.left:
            self.connect(root.left)
            self.connect(root.right)
            root.left.next = root.right
            if root.left.right:
                root.left.right.next = root.right.left
        return root
