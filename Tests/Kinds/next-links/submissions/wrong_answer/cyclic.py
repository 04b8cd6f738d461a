class Solution:
    def connect(self, root):
        root.next = root
        return root
