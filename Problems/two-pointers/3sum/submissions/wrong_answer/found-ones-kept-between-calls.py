# The set still holds the triplets of earlier calls.
class Solution:
    def threeSum(self, nums: List[int], triplets=set()) -> List[List[int]]:
        nums.sort()
        for first in range(len(nums)):
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
