# Only equal neighbours are grouped, but the list is not sorted.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        runs = [(len(list(run)), number) for number, run in groupby(nums)]
        runs.sort(reverse=True)
        return [number for _, number in runs[:k]]
