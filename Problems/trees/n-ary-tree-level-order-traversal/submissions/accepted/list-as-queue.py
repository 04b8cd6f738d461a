class Solution:
    def levelOrder(self, root: 'Node') -> List[List[int]]:
        if root is None:
            return []
        queue = [(root, 0)]
        ans = defaultdict(list)
        while queue:
            node, level = queue.pop(0)
            ans[level].append(node.val)
            for child in node.children:
                queue.append((child, level + 1))
        return [ans[level] for level in sorted(ans)]
