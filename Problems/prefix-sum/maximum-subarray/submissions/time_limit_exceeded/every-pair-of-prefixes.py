# The sum of a run is the difference of two prefix sums, but all of those before are searched.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        prefixes = list(accumulate(nums, initial=0))
        return max(prefixes[end] - min(prefixes[:end]) for end in range(1, len(prefixes)))
