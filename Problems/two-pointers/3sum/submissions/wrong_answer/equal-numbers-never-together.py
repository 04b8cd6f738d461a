# Skips a first number when its right neighbour is equal, and so loses the triplets that need both.
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        triplets = []
        for first in range(len(nums) - 2):
            if nums[first] == nums[first + 1]:
                continue
            low, high = first + 1, len(nums) - 1
            while low < high:
                total = nums[first] + nums[low] + nums[high]
                if total == 0:
                    triplets.append([nums[first], nums[low], nums[high]])
                if total <= 0:
                    low += 1
                    while low < high and nums[low] == nums[low - 1]:
                        low += 1
                else:
                    high -= 1
        return triplets
