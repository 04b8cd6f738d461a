# There is no end for the empty rest.
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        first, rest = nums[0], self.subsets(nums[1:])
        return rest + [[first] + subset for subset in rest]
