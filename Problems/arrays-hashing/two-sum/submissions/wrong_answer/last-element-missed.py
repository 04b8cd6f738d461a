# The loop ends one too early.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        indices = {}
        for index in range(len(nums) - 1):
            if target - nums[index] in indices:
                return [indices[target - nums[index]], index]
            indices[nums[index]] = index
        return []
