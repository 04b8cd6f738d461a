# First the index of the smallest number, then bisect in the part where the target belongs.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        low, high = 0, len(nums) - 1
        while low < high:
            mid = (low + high) // 2
            if nums[mid] > nums[high]:
                low = mid + 1
            else:
                high = mid
        if target <= nums[-1]:
            index = bisect_left(nums, target, low, len(nums))
        else:
            index = bisect_left(nums, target, 0, low)
        return index if index < len(nums) and nums[index] == target else -1
