class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = {}
        for number in nums:
            counts[number] = counts.get(number, 0) + 1
        buckets = [[] for _ in range(len(nums) + 1)]
        for number, count in counts.items():
            buckets[count].append(number)
        result = []
        for bucket in reversed(buckets):
            for number in bucket:
                result.append(number)
                if len(result) == k:
                    return result
        return result
