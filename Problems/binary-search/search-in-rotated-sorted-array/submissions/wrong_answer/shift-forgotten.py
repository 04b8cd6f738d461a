# The index within the second part is returned.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        shift = nums.index(min(nums))
        part = nums[shift:] if target <= nums[-1] else nums[:shift]
        index = bisect_left(part, target)
        return index if index < len(part) and part[index] == target else -1
