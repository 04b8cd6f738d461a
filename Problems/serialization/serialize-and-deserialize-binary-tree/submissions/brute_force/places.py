class Codec:
    def serialize(self, root):
        def lines(node, place):
            if not node:
                return ""
            return f"{place} {node.val}\n" + lines(node.left, place + "l") + lines(node.right, place + "r")

        return lines(root, ".")

    def deserialize(self, data):
        nodes = {}
        for line in data.splitlines():
            place, value = line.split()
            nodes[place] = TreeNode(int(value))
            if place != ".":
                setattr(nodes[place[:-1]], "left" if place[-1] == "l" else "right", nodes[place])
        return nodes.get(".")
