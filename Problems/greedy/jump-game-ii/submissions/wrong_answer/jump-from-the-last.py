# A jump is counted on the last element when a piece ends just there.
class Solution:
    def jump(self, nums: List[int]) -> int:
        jumps = end = farthest = 0
        for index, length in enumerate(nums):
            farthest = max(farthest, index + length)
            if index == end:
                jumps += 1
                end = farthest
        return jumps
