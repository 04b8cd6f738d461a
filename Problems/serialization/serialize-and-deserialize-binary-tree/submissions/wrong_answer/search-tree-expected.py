# Preorder alone is only enough for search trees.
class Codec:
    def serialize(self, root):
        return f"{root.val} {self.serialize(root.left)}{self.serialize(root.right)}" if root else ""

    def deserialize(self, data):
        values = deque(map(int, data.split()))

        def build(low, high):
            if values and low <= values[0] <= high:
                value = values.popleft()
                return TreeNode(value, build(low, value), build(value, high))

        return build(-inf, inf)
