# Behind the last number there is none to compare it with.
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        write = 0
        for read in range(len(nums)):
            if nums[read] != nums[read + 1]:
                nums[write] = nums[read]
                write += 1
        return write
