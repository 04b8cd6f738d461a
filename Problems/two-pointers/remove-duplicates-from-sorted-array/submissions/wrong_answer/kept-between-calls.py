# The default set is made once: numbers of earlier lists are taken for duplicates.
class Solution:
    def removeDuplicates(self, nums: List[int], seen=set()) -> int:
        write = 0
        for number in nums:
            if number not in seen:
                seen.add(number)
                nums[write] = number
                write += 1
        return write
