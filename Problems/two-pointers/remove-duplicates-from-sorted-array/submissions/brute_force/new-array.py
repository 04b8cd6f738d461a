class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        unique = []
        for number in nums:
            if number not in unique:
                unique.append(number)
        nums[:] = unique
        return len(unique)
