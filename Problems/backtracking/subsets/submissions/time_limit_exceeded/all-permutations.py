# The beginnings of all n! permutations.
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        result = set()
        for order in itertools.permutations(nums):
            for size in range(len(nums) + 1):
                result.add(tuple(sorted(order[:size])))
        return list(result)
