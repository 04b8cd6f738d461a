# Steps over equal numbers without looking where the array ends.
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        triplets = []
        for first in range(len(nums) - 2):
            if first > 0 and nums[first] == nums[first - 1]:
                continue
            low, high = first + 1, len(nums) - 1
            while low < high:
                total = nums[first] + nums[low] + nums[high]
                if total < 0:
                    low += 1
                elif total > 0:
                    high -= 1
                else:
                    triplets.append([nums[first], nums[low], nums[high]])
                    while nums[low] == nums[low + 1]:
                        low += 1
                    low += 1
                    high -= 1
        return triplets
