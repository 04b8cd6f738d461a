# The numbers behind a duplicate are moved by one, for each duplicate again.
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        count = len(nums)
        i = 1
        while i < count:
            if nums[i] == nums[i - 1]:
                for j in range(i, count - 1):
                    nums[j] = nums[j + 1]
                count -= 1
            else:
                i += 1
        return count
