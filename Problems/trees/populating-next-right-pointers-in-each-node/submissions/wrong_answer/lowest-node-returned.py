# The variable that goes down the tree is returned in place of the root.
class Solution:
    def connect(self, root: 'Optional[Node]') -> 'Optional[Node]':
        while root and root.left:
            node = root
            while node:
                node.left.next = node.right
                if node.next:
                    node.right.next = node.next.left
                node = node.next
            root = root.left
        return root
