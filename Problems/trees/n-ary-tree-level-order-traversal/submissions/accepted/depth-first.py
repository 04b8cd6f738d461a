class Solution(object):
    def levelOrder(self, root):
        """
        :type root: Node
        :rtype: List[List[int]]
        """
        res = []

        def dfs(node, depth):
            if not node:
                return
            if depth >= len(res):
                res.append([])
            res[depth].append(node.val)
            for child in node.children or []:
                dfs(child, depth + 1)

        dfs(root, 0)
        return res
