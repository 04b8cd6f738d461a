# What was left in the set by an earlier call is still there.
class Solution:
    once = set()

    def singleNumber(self, nums: List[int]) -> int:
        for number in nums:
            self.once ^= {number}
        return min(self.once, default=0)
