# Where the target is not found, the place where it would be is returned.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        low, high = 0, len(nums) - 1
        while low < high:
            mid = (low + high) // 2
            if (nums[mid] < nums[0]) == (target < nums[0]):
                if nums[mid] < target:
                    low = mid + 1
                else:
                    high = mid
            elif target < nums[0]:
                low = mid + 1
            else:
                high = mid
        return low
