# The range of the loop is that of the list before anything was removed.
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        for i in range(1, len(nums)):
            if nums[i] == nums[i - 1]:
                nums.pop(i)
        return len(nums)
