class Codec:
    def serialize(self, root):
        if not root:
            return ""
        return f"({root.val}{self.serialize(root.left) or '()'}{self.serialize(root.right) or '()'})"

    def deserialize(self, data):
        parents = []
        node = None
        for word in re.findall(r"\(-?\d*|\)", data):
            if word == ")":
                node = parents.pop()
                if parents:
                    parents[-1].append(node)
            elif word == "(":
                parents.append([])
            else:
                parents.append([int(word[1:])])

        def build(parts):
            return TreeNode(parts[0], build(parts[1]), build(parts[2])) if parts else None

        return build(node)
