# The index is that in the sorted array.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        nums.sort()
        index = bisect_left(nums, target)
        return index if index < len(nums) and nums[index] == target else -1
