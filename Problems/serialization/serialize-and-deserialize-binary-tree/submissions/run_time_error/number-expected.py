# A tree without nodes has no first number.
class Codec:
    def serialize(self, root):
        if not root:
            return ""
        return ",".join([str(root.val), self.serialize(root.left) or "#", self.serialize(root.right) or "#"])

    def deserialize(self, data):
        words = iter(data.split(","))

        def build():
            word = next(words)
            return None if word == "#" else TreeNode(int(word), build(), build())

        return build()
