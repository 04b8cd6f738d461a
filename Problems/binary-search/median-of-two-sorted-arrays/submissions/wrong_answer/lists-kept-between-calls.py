# The merged list is the class's, so it still holds the numbers of earlier calls.
class Solution:
    merged = []

    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        self.merged += nums1 + nums2
        self.merged.sort()
        middle = len(self.merged) // 2
        if len(self.merged) % 2:
            return self.merged[middle]
        return (self.merged[middle - 1] + self.merged[middle]) / 2
