# The numbers of earlier calls are still in the heap.
class Solution:
    def findKthLargest(self, nums: List[int], k: int, heap=[]) -> int:
        for number in nums:
            heapq.heappush(heap, number)
        while len(heap) > k:
            heapq.heappop(heap)
        return heap[0]
