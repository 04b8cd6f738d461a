# Only runs of neighbours.
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        return [[]] + [nums[i:j] for i in range(len(nums)) for j in range(i + 1, len(nums) + 1)]
