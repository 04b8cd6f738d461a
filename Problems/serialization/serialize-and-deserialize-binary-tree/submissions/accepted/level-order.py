# Definition for a binary tree node.
# class TreeNode(object):
#     def __init__(self, x):
#         self.val = x
#         self.left = None
#         self.right = None

class Codec:

    def serialize(self, root):
        """Encodes a tree to a single string.

        :type root: TreeNode
        :rtype: str
        """
        res = []
        queue = collections.deque([root])
        while queue:
            node = queue.popleft()
            if node is None:
                res.append('null')
                continue
            res.append(str(node.val))
            queue.append(node.left)
            queue.append(node.right)
        return '[' + ','.join(res) + ']'

    def deserialize(self, data):
        """Decodes your encoded data to tree.

        :type data: str
        :rtype: TreeNode
        """
        vals = data[1:-1].split(',')
        if vals[0] == 'null':
            return None
        root = TreeNode(int(vals[0]))
        queue = collections.deque([root])
        i = 1
        while queue:
            node = queue.popleft()
            for side in ('left', 'right'):
                if vals[i] != 'null':
                    child = TreeNode(int(vals[i]))
                    setattr(node, side, child)
                    queue.append(child)
                i += 1
        return root


# Your Codec object will be instantiated and called as such:
# ser = Codec()
# deser = Codec()
# ans = deser.deserialize(ser.serialize(root))
