class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        prefixes = list(accumulate(nums, initial=0))
        smallest = accumulate(prefixes, min)
        return max(prefix - before for prefix, before in zip(prefixes[1:], smallest))
