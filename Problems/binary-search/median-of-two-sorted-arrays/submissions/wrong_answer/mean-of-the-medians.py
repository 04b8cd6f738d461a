# The mean of both arrays' medians is not the median of both.
class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        def median(nums):
            return (nums[(len(nums) - 1) // 2] + nums[len(nums) // 2]) / 2

        medians = [median(nums) for nums in (nums1, nums2) if nums]
        return sum(medians) / len(medians)
