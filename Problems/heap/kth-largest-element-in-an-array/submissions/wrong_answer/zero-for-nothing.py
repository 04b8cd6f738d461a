# 0 as the start of the k largest is too large for negative numbers.
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        heap = [0] * k
        for number in nums:
            heapq.heappushpop(heap, number)
        return heap[0]
