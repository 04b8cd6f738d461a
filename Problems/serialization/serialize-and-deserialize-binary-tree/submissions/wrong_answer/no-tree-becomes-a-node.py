# A tree without nodes comes back as a node of value zero.
class Codec:
    def serialize(self, root):
        def words(node):
            return [str(node.val), *words(node.left), *words(node.right)] if node else ["#"]

        return " ".join(words(root)) if root else "0 # #"

    def deserialize(self, data):
        words = iter(data.split())

        def build():
            word = next(words)
            return None if word == "#" else TreeNode(int(word), build(), build())

        return build()
