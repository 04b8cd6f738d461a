# For each node the bracket is searched that closes its left part: quadratic in a chain.
class Codec:
    def serialize(self, root):
        text = []

        def write(node):
            text.append("(")
            if node:
                text.append(str(node.val))
                write(node.left)
                write(node.right)
            text.append(")")

        write(root)
        return "".join(text)

    def deserialize(self, data):
        def build(first, last):
            if first + 1 == last:
                return None
            left = data.index("(", first + 1)
            depth, end = 1, left + 1
            while depth:
                if data[end] == "(":
                    depth += 1
                elif data[end] == ")":
                    depth -= 1
                end += 1
            return TreeNode(int(data[first + 1:left]), build(left, end - 1), build(end, last - 1))

        return build(0, len(data) - 1)
