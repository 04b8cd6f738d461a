# Jumps to the largest number in reach, but what counts is the number and how far it is away.
class Solution:
    def jump(self, nums: List[int]) -> int:
        index = jumps = 0
        while index < len(nums) - 1:
            jumps += 1
            if index + nums[index] >= len(nums) - 1:
                break
            index = max(range(index + 1, index + nums[index] + 1), key=lambda next: (nums[next], next))
        return jumps
