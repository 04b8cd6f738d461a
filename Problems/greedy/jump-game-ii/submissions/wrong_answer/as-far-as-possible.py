# Always as far as possible, but one less where that would be a zero.
class Solution:
    def jump(self, nums: List[int]) -> int:
        index = jumps = 0
        while index < len(nums) - 1:
            next = min(index + nums[index], len(nums) - 1)
            while index + 1 < next < len(nums) - 1 and nums[next] == 0:
                next -= 1
            index = max(next, index + 1)
            jumps += 1
        return jumps
