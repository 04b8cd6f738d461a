# The list of words is the class's, so words of earlier trees are still there.
class Codec:
    words = []

    def serialize(self, root):
        if root:
            self.words.append(str(root.val))
            self.serialize(root.left)
            self.serialize(root.right)
        else:
            self.words.append("#")
        return " ".join(self.words)

    def deserialize(self, data):
        words = iter(data.split())

        def build():
            word = next(words)
            return None if word == "#" else TreeNode(int(word), build(), build())

        return build()
