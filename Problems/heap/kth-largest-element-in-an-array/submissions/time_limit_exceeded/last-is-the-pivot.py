# The pivot is always the last number: quadratic for a sorted array.
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        low, high = 0, len(nums) - 1
        while True:
            pivot, store = nums[high], low
            for i in range(low, high):
                if nums[i] > pivot:
                    nums[i], nums[store] = nums[store], nums[i]
                    store += 1
            nums[store], nums[high] = nums[high], nums[store]
            if store == k - 1:
                return nums[store]
            if store < k - 1:
                low = store + 1
            else:
                high = store - 1
