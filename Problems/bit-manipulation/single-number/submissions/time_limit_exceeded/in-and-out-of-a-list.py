# A list in place of a set: each number is searched in it.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        once = []
        for number in nums:
            if number in once:
                once.remove(number)
            else:
                once.append(number)
        return once[0]
