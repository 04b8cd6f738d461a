# The numbers that occur at least k times.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        return [number for number, count in Counter(nums).items() if count >= k]
