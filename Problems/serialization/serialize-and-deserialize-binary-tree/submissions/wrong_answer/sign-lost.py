# Only digits are found, so the sign is lost.
class Codec:
    def serialize(self, root):
        return f"{root.val} {self.serialize(root.left)} {self.serialize(root.right)}" if root else "#"

    def deserialize(self, data):
        words = iter(re.findall(r"\d+|#", data))

        def build():
            word = next(words)
            return None if word == "#" else TreeNode(int(word), build(), build())

        return build()
