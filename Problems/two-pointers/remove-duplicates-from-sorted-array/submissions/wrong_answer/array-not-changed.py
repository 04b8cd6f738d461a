# The name gets a new list; the one that was given is as before.
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        nums = sorted(set(nums))
        return len(nums)
