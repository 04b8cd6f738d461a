# The heap compares the numbers, since they come first in the pairs.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        heap = []
        for number, count in Counter(nums).items():
            heappush(heap, (number, count))
            if len(heap) > k:
                heappop(heap)
        return [number for number, _ in heap]
