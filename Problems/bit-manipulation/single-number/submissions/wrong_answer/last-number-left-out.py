# After sorting the last number has no right neighbour, but it may be the single one.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        nums.sort()
        for i in range(1, len(nums) - 1, 2):
            if nums[i] != nums[i - 1]:
                return nums[i - 1]
        return nums[0]
