# An array that is not rotated has no place where the order breaks.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        shift = next(i for i in range(len(nums) - 1) if nums[i] > nums[i + 1]) + 1
        part = range(shift) if target > nums[-1] else range(shift, len(nums))
        return next((i for i in part if nums[i] == target), -1)
