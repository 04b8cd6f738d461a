# The pivot is random, but all numbers that equal it go to the same side: quadratic when there are many.
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        low, high = 0, len(nums) - 1
        while low < high:
            chosen = random.randint(low, high)
            nums[chosen], nums[high] = nums[high], nums[chosen]
            store = low
            for i in range(low, high):
                if nums[i] >= nums[high]:
                    nums[i], nums[store] = nums[store], nums[i]
                    store += 1
            nums[store], nums[high] = nums[high], nums[store]
            if store == k - 1:
                return nums[store]
            if store < k - 1:
                low = store + 1
            else:
                high = store - 1
        return nums[low]
