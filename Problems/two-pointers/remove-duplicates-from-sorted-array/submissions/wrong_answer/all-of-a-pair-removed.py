# Only the numbers that occur once stay.
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        counts = Counter(nums)
        nums[:] = [number for number in nums if counts[number] == 1]
        return len(nums)
