# Index 0 is falsy.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        indices = {}
        for index, number in enumerate(nums):
            if indices.get(target - number):
                return [indices[target - number], index]
            indices[number] = index
        return []
