# Only neighbours are compared.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        for index in range(1, len(nums)):
            if nums[index - 1] + nums[index] == target:
                return [index - 1, index]
        return []
