class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        return [number for number, _ in Counter(nums).most_common(k)]
