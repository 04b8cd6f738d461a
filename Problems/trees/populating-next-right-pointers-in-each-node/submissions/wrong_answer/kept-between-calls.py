# The last nodes of an earlier tree become the neighbours of the first ones here.
class Solution:
    def connect(self, root: 'Optional[Node]', depth=0, neighbours={}) -> 'Optional[Node]':
        if root:
            root.next = neighbours.get(depth)
            neighbours[depth] = root
            self.connect(root.right, depth + 1)
            self.connect(root.left, depth + 1)
        return root
