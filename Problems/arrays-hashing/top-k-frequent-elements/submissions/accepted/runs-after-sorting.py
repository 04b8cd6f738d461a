# Equal numbers stand side by side after sorting.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        runs = [(len(list(run)), number) for number, run in groupby(sorted(nums))]
        runs.sort(reverse=True)
        return [number for _, number in runs[:k]]
