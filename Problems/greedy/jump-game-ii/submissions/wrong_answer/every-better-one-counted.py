# Counts how often the farthest index grows.
class Solution:
    def jump(self, nums: List[int]) -> int:
        jumps = farthest = 0
        for index, length in enumerate(nums):
            if farthest >= len(nums) - 1:
                break
            if index + length > farthest:
                farthest = index + length
                jumps += 1
        return jumps
