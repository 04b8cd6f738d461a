# `in` a list is a linear search, for each element.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        for index, number in enumerate(nums):
            if target - number in nums[index + 1:]:
                return [index, nums.index(target - number, index + 1)]
        return []
