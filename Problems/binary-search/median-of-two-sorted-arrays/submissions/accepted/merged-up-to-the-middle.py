class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        count = len(nums1) + len(nums2)
        i = j = 0
        before = here = 0
        for _ in range(count // 2 + 1):
            before = here
            if j == len(nums2) or (i < len(nums1) and nums1[i] <= nums2[j]):
                here = nums1[i]
                i += 1
            else:
                here = nums2[j]
                j += 1
        return float(here) if count % 2 else (before + here) / 2
