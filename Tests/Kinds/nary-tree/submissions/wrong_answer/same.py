class Solution:
    def mirror(self, root): return root
