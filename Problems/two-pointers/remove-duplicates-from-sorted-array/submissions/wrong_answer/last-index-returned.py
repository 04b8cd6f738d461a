# The index of the last number is one less than how many there are.
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        last = 0
        for number in nums:
            if number != nums[last]:
                last += 1
                nums[last] = number
        return last
