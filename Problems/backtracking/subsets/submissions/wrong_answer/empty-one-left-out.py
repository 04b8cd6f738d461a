# To take nothing is a choice too.
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        return [list(subset) for size in range(1, len(nums) + 1) for subset in combinations(nums, size)]
