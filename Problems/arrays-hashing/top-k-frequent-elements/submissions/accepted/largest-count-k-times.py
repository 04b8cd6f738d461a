# Goes through all counts for each of the k numbers.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = Counter(nums)
        result = []
        for _ in range(k):
            number = max(counts, key=counts.get)
            result.append(number)
            del counts[number]
        return result
