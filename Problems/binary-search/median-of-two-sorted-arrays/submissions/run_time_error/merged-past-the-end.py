# The merge goes to the middle without noticing that one array is used up.
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        count = len(nums1) + len(nums2)
        i = j = 0
        before = here = 0
        for _ in range(count // 2 + 1):
            before = here
            if nums1[i] <= nums2[j]:
                here = nums1[i]
                i += 1
            else:
                here = nums2[j]
                j += 1
        return here if count % 2 else (before + here) / 2
