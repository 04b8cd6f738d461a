# The first number ends one too early: the last three numbers are never tried.
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        triplets = set()
        for first in range(len(nums) - 3):
            low, high = first + 1, len(nums) - 1
            while low < high:
                total = nums[first] + nums[low] + nums[high]
                if total == 0:
                    triplets.add((nums[first], nums[low], nums[high]))
                if total <= 0:
                    low += 1
                else:
                    high -= 1
        return [list(triplet) for triplet in triplets]
