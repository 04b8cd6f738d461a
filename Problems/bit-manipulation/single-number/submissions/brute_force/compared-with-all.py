class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        for number in nums:
            if sum(other == number for other in nums) == 1:
                return number
