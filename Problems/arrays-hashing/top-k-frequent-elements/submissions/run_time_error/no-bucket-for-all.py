# A number that fills the whole array has no bucket.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        buckets = [[] for _ in range(len(nums))]
        for number, count in Counter(nums).items():
            buckets[count].append(number)
        result = []
        for bucket in reversed(buckets):
            result += bucket
        return result[:k]
