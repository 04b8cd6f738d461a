# The default list is made once, so the levels of earlier trees are still there.
class Solution:
    def levelOrder(self, root: Optional[TreeNode], depth=0, levels=[]) -> List[List[int]]:
        if root:
            if depth == len(levels):
                levels.append([])
            levels[depth].append(root.val)
            self.levelOrder(root.left, depth + 1, levels)
            self.levelOrder(root.right, depth + 1, levels)
        return levels
