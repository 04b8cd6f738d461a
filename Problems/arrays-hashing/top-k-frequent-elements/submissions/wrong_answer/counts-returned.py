# How often they occur, not what they are.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        return [count for _, count in Counter(nums).most_common(k)]
