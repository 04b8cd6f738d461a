class BSTIterator:
    def __init__(self, root): self.r = root
    def next(self): return self.r.val
    def hasNext(self): return True
