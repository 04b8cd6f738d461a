# A byte holds the values from -128 to 127.
class Codec:
    def serialize(self, root):
        return "x%02x" % (root.val & 255) + self.serialize(root.left) + self.serialize(root.right) if root else "."

    def deserialize(self, data):
        words = iter(re.findall(r"x(..)|\.", data))

        def build():
            word = next(words)
            if not word:
                return None
            value = int(word, 16)
            return TreeNode(value - 256 if value > 127 else value, build(), build())

        return build()
