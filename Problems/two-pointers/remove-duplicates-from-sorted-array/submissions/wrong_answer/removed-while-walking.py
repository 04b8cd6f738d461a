# After a removal the next number has moved to the index that was just looked at.
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        last = None
        for number in nums:
            if number == last:
                nums.remove(number)
            last = number
        return len(nums)
