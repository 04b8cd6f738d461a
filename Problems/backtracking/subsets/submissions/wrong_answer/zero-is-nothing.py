# 0 is falsy, but it may be one of the numbers.
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        choices = product(*[(0, number) for number in nums])
        return [list(filter(None, choice)) for choice in choices]
