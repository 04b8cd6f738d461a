# Indices of numbers of an earlier array are still known.
class Solution:
    indices = {}

    def search(self, nums: List[int], target: int) -> int:
        for index, number in enumerate(nums):
            self.indices[number] = index
        return self.indices.get(target, -1)
