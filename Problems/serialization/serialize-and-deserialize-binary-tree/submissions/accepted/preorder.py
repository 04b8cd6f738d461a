class Codec:

    def serialize(self, root):
        def words(node):
            if node:
                result.append(str(node.val))
                words(node.left)
                words(node.right)
            else:
                result.append("#")

        result = []
        words(root)
        return " ".join(result)

    def deserialize(self, data):
        words = iter(data.split())

        def build():
            word = next(words)
            if word == "#":
                return None
            node = TreeNode(int(word))
            node.left = build()
            node.right = build()
            return node

        return build()
