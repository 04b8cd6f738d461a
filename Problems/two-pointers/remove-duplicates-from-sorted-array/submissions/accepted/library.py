class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        unique = OrderedDict.fromkeys(nums)
        for i, num in enumerate(unique):
            nums[i] = num
        return len(unique)
