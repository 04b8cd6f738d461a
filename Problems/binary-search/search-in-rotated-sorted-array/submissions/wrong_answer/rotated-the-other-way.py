# The shift must be added to an index of the sorted array, not taken away.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        shift = nums.index(min(nums))
        rotated = nums[shift:] + nums[:shift]
        index = bisect_left(rotated, target)
        if index == len(nums) or rotated[index] != target:
            return -1
        return (index - shift) % len(nums)
