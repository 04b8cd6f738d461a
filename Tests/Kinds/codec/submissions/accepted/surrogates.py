class Codec:
    def serialize(self, root):
        if not root:
            return "\ud800"
        return chr(root.val + 1100) + self.serialize(root.left) + self.serialize(root.right)

    def deserialize(self, data):
        letters = iter(data)

        def read():
            letter = next(letters)
            if letter == "\ud800":
                return None
            return TreeNode(ord(letter) - 1100, read(), read())

        return read()
