# The loop over the buckets ends before those that occur once.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        buckets = [[] for _ in range(len(nums) + 1)]
        for number, count in Counter(nums).items():
            buckets[count].append(number)
        result = []
        for count in range(len(nums), 1, -1):
            result += buckets[count]
            if len(result) >= k:
                break
        return result[:k]
