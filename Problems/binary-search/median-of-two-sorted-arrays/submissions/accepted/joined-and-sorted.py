class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        nums = sorted(nums1 + nums2)
        middle = len(nums) // 2
        if len(nums) % 2:
            return nums[middle]
        return (nums[middle - 1] + nums[middle]) / 2
