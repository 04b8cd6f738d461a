# The two numbers are returned, not where they are.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = set()
        for number in nums:
            if target - number in seen:
                return [target - number, number]
            seen.add(number)
        return []
