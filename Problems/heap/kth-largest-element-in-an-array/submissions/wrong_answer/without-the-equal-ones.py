# The numbers that equal the pivot are more than one.
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        if not nums:
            return 0
        pivot = random.choice(nums)
        larger = [x for x in nums if x > pivot]
        if k <= len(larger):
            return self.findKthLargest(larger, k)
        if k == len(larger) + 1:
            return pivot
        return self.findKthLargest([x for x in nums if x < pivot], k - len(larger) - 1)
