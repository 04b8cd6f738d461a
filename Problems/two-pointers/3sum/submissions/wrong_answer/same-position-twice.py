# All numbers are in the set, also those that are used already.
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        numbers = set(nums)
        triplets = set()
        for i in range(len(nums)):
            for j in range(i + 1, len(nums)):
                if -nums[i] - nums[j] in numbers:
                    triplets.add(tuple(sorted((nums[i], nums[j], -nums[i] - nums[j]))))
        return [list(triplet) for triplet in triplets]
