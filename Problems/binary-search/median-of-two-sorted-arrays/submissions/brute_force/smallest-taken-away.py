# Takes the smallest and the largest number away until only the middle is left.
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        rest = nums1 + nums2
        while len(rest) > 2:
            rest.remove(min(rest))
            rest.remove(max(rest))
        return (rest[0] + rest[-1]) / 2
