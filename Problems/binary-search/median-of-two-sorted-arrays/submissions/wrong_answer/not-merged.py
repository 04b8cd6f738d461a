# One array after the other is not in order.
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        nums = nums1 + nums2
        middle = len(nums) // 2
        return nums[middle] if len(nums) % 2 else (nums[middle - 1] + nums[middle]) / 2
