# The map is the class's, so it still holds the numbers of earlier calls.
class Solution:
    indices = {}

    def twoSum(self, nums: List[int], target: int) -> List[int]:
        for index, number in enumerate(nums):
            if target - number in self.indices:
                return [self.indices[target - number], index]
            self.indices[number] = index
        return []
