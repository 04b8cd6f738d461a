# What is left may become negative, and the table has no such place.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        ways = {0: [[]]}
        for left in range(1, target + 1):
            ways[left] = []
            for candidate in candidates:
                ways[left] += [way + [candidate] for way in ways[left - candidate] if not way or way[-1] <= candidate]
        return ways[target]
