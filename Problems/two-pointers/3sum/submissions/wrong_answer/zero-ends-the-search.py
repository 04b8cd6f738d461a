# Stops at a first number of 0 already, but 0 + 0 + 0 is 0.
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        triplets = set()
        for first in range(len(nums)):
            if nums[first] >= 0:
                break
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
