class BSTIterator:
    def __init__(self, root: Optional[TreeNode]):
        def walk(node):
            if node:
                yield from walk(node.left)
                yield node.val
                yield from walk(node.right)
        self.values = deque(walk(root))
    def next(self) -> int: return self.values.popleft()
    def hasNext(self) -> bool: return bool(self.values)
