class Solution:
    def jump(self, nums: List[int]) -> int:
        reached = {0}
        jumps = 0
        while len(nums) - 1 not in reached:
            reached = {index + step for index in reached for step in range(1, nums[index] + 1) if index + step < len(nums)}
            jumps += 1
        return jumps
