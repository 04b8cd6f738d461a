class Solution:
    def removeElement(self, nums, val): pass
