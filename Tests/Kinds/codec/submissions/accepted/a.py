class Codec:
    def serialize(self, root):
        return f"{root.val} {self.serialize(root.left)} {self.serialize(root.right)}" if root else "#"

    def deserialize(self, data):
        words = iter(data.split())
        def build():
            word = next(words)
            if word == "#": return None
            node = TreeNode(int(word))
            node.left, node.right = build(), build()
            return node
        return build()

# Your Codec object will be instantiated and called as such:
# ser = Codec()
