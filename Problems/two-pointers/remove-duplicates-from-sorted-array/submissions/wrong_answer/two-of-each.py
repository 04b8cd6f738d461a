# Each number may stay twice: that is another problem.
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        write = 0
        for number in nums:
            if write < 2 or number != nums[write - 2]:
                nums[write] = number
                write += 1
        return write
