# The first of the list is the smallest only after heapify.
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        heap = nums[:k]
        for number in nums[k:]:
            if number > heap[0]:
                heapq.heapreplace(heap, number)
        return heap[0]
