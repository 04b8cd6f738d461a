# In ascending order place k has the kth smallest number.
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        return heapq.nsmallest(k, nums)[-1]
