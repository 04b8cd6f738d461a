# The first jump is counted before it is known whether one is needed.
class Solution:
    def jump(self, nums: List[int]) -> int:
        jumps, end, farthest = 1, nums[0], nums[0]
        for index, length in enumerate(nums):
            if index > end:
                jumps += 1
                end = farthest
            farthest = max(farthest, index + length)
        return jumps
