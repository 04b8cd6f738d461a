# The indices are those in the sorted array.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        nums.sort()
        low, high = 0, len(nums) - 1
        while low < high:
            total = nums[low] + nums[high]
            if total == target:
                return [low, high]
            if total < target:
                low += 1
            else:
                high -= 1
        return []
