# A number is written when the next one differs; the last one has no next.
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        write = 0
        for read in range(len(nums) - 1):
            if nums[read] != nums[read + 1]:
                nums[write] = nums[read]
                write += 1
        return write
