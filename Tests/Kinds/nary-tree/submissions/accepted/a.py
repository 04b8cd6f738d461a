class Solution:
    def mirror(self, root: 'Node') -> 'Node':
        if root:
            root.children = [self.mirror(child) for child in reversed(root.children)]
        return root
