class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        return [[number for bit, number in enumerate(nums) if mask >> bit & 1] for mask in range(1 << len(nums))]
