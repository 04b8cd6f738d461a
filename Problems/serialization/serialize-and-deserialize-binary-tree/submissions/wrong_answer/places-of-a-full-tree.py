# The children of the i-th word are taken for words 2i + 1 and 2i + 2, but nothing is written below an absent node.
class Codec:
    def serialize(self, root):
        words = []
        queue = deque([root])
        while queue:
            node = queue.popleft()
            words.append(str(node.val) if node else "#")
            if node:
                queue += [node.left, node.right]
        return ",".join(words)

    def deserialize(self, data):
        words = data.split(",")

        def build(index):
            if index >= len(words) or words[index] == "#":
                return None
            return TreeNode(int(words[index]), build(2 * index + 1), build(2 * index + 2))

        return build(0)
