# The map is complete before the search, so half of the target finds itself.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        indices = {number: index for index, number in enumerate(nums)}
        for index, number in enumerate(nums):
            if target - number in indices:
                return [index, indices[target - number]]
        return []
