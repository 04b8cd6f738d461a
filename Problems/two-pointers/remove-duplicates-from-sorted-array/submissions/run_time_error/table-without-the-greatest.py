# From -100 to 100 there are 201 numbers.
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        occurs = [False] * 200
        for number in nums:
            occurs[number + 100] = True
        nums[:] = [i - 100 for i in range(200) if occurs[i]]
        return len(nums)
