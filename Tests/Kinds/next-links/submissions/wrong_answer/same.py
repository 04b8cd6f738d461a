class Solution:
    def connect(self, root): return root
