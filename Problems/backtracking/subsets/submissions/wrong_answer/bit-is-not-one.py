# The bit of an element is not 1 but a power of two.
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        result = []
        for mask in range(1 << len(nums)):
            result.append([nums[bit] for bit in range(len(nums)) if (mask & (1 << bit)) == 1])
        return result
