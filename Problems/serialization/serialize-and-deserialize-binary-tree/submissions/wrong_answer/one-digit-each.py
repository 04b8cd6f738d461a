# Without separators a value may only have one digit.
class Codec:
    def serialize(self, root):
        return str(root.val) + self.serialize(root.left) + self.serialize(root.right) if root else "#"

    def deserialize(self, data):
        characters = iter(data)

        def build():
            character = next(characters, "#")
            return TreeNode(int(character), build(), build()) if character.isdigit() else None

        return build()
