# Written with a stack that gives the right child first, read with the left one first.
class Codec:
    def serialize(self, root):
        words = []
        stack = [root]
        while stack:
            node = stack.pop()
            words.append(str(node.val) if node else "#")
            if node:
                stack += [node.left, node.right]
        return " ".join(words)

    def deserialize(self, data):
        words = iter(data.split())

        def build():
            word = next(words)
            return None if word == "#" else TreeNode(int(word), build(), build())

        return build()
