# Both count() and remove() look at the numbers from the first one on, for each duplicate.
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        for number in set(nums):
            while nums.count(number) > 1:
                nums.remove(number)
        return len(nums)
