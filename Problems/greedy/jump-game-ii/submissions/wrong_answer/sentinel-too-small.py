# 1000 is the longest jump, but there may be more jumps than that.
class Solution:
    def jump(self, nums: List[int]) -> int:
        fewest = [1000] * len(nums)
        fewest[-1] = 0
        for index in range(len(nums) - 2, -1, -1):
            fewest[index] = min([1000] + [1 + jumps for jumps in fewest[index + 1:index + nums[index] + 1]])
        return fewest[0]
