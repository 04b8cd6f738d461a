# Two pointers need a sorted array.
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        triplets = set()
        for first in range(len(nums)):
            low, high = first + 1, len(nums) - 1
            while low < high:
                total = nums[first] + nums[low] + nums[high]
                if total == 0:
                    triplets.add(tuple(sorted((nums[first], nums[low], nums[high]))))
                if total <= 0:
                    low += 1
                else:
                    high -= 1
        return [list(triplet) for triplet in triplets]
