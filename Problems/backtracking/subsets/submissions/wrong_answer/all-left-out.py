# The sizes end one too early.
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        return [list(subset) for size in range(len(nums)) for subset in combinations(nums, size)]
