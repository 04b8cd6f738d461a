class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        once = set()
        for number in nums:
            if number in once:
                once.remove(number)
            else:
                once.add(number)
        return once.pop()
