# The order is right, but there is only one list.
class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        if not root:
            return []
        queue = [root]
        for node in queue:
            queue += [child for child in (node.left, node.right) if child]
        return [[node.val for node in queue]]
