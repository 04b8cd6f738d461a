# Removing the first word of a list moves all others, and joining copies all that is below: both quadratic, but fast enough.
class TreeNode:
    def __init__(self, x):
        self.val = x
        self.left = None
        self.right = None


class Codec:
    def serialize(self, root):
        if not root:
            return 'x'
        return str(root.val) + ',' + self.serialize(root.left) + ',' + self.serialize(root.right)

    def deserialize(self, data):
        self.data = data.split(',')
        return self.build()

    def build(self):
        value = self.data.pop(0)
        if value == 'x':
            return None
        node = TreeNode(int(value))
        node.left = self.build()
        node.right = self.build()
        return node
