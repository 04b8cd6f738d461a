# Always as far as possible, and from a zero that is nowhere.
class Solution:
    def jump(self, nums: List[int]) -> int:
        index = jumps = 0
        while index < len(nums) - 1:
            index += nums[index]
            jumps += 1
        return jumps
