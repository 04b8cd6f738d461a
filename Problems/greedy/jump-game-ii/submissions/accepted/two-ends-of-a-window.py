class Solution:
    def jump(self, nums: List[int]) -> int:
        left = right = jumps = 0
        while right < len(nums) - 1:
            left, right = right + 1, max(index + nums[index] for index in range(left, right + 1))
            jumps += 1
        return jumps
