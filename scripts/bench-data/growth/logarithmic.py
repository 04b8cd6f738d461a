class Solution:
    def measure(self, nums: List[int], k: int) -> int:
        low, high = 0, len(nums)
        while low < high:
            middle = (low + high) // 2
            if nums[middle] < k:
                low = middle + 1
            else:
                high = middle
        return low
