# The counts of earlier calls are still there.
class Solution:
    counts = Counter()

    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        self.counts.update(nums)
        return [number for number, _ in self.counts.most_common(k)]
