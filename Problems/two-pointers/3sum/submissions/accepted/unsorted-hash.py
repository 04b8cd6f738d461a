# Without sorting the array: each found triplet is sorted, and a set keeps it once.
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        result, used = set(), set()
        seen = {}
        for i, first in enumerate(nums):
            if first in used:
                continue
            used.add(first)
            for second in nums[i + 1:]:
                third = -first - second
                if third in seen and seen[third] == i:
                    result.add(tuple(sorted((first, second, third))))
                seen[second] = i
        return [list(triplet) for triplet in result]
