# The absent nodes at the end are cut off, but read all the same.
class Codec:
    def serialize(self, root):
        words = []
        queue = deque([root])
        while queue:
            node = queue.popleft()
            words.append(str(node.val) if node else "#")
            if node:
                queue += [node.left, node.right]
        while words and words[-1] == "#":
            words.pop()
        return ",".join(words)

    def deserialize(self, data):
        if not data:
            return None
        words = iter(data.split(","))
        root = TreeNode(int(next(words)))
        queue = deque([root])
        while queue:
            node = queue.popleft()
            for side in ("left", "right"):
                word = next(words)
                if word != "#":
                    child = TreeNode(int(word))
                    setattr(node, side, child)
                    queue.append(child)
        return root
