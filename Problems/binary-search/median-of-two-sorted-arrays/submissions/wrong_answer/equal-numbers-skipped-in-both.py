# When both heads are equal, the merge takes only one of them.
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        merged = []
        i = j = 0
        while i < len(nums1) and j < len(nums2):
            if nums1[i] < nums2[j]:
                merged.append(nums1[i])
                i += 1
            elif nums1[i] > nums2[j]:
                merged.append(nums2[j])
                j += 1
            else:
                merged.append(nums1[i])
                i += 1
                j += 1
        merged += nums1[i:] + nums2[j:]
        middle = len(merged) // 2
        return merged[middle] if len(merged) % 2 else (merged[middle - 1] + merged[middle]) / 2
