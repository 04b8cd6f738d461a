# Split into larger, equal and smaller numbers; only one part matters.
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        pivot = random.choice(nums)
        larger = [x for x in nums if x > pivot]
        equal = [x for x in nums if x == pivot]
        if k <= len(larger):
            return self.findKthLargest(larger, k)
        if k <= len(larger) + len(equal):
            return pivot
        smaller = [x for x in nums if x < pivot]
        return self.findKthLargest(smaller, k - len(larger) - len(equal))
