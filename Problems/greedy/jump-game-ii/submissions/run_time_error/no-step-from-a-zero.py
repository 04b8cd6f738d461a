# From a zero there is no step, and no smallest of none.
class Solution:
    def jump(self, nums: List[int]) -> int:
        fewest = [0] * len(nums)
        for index in range(len(nums) - 2, -1, -1):
            fewest[index] = 1 + min(fewest[index + 1:index + nums[index] + 1])
        return fewest[0]
