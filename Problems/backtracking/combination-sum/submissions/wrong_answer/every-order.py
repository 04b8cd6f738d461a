# The same sum in every order of its numbers.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        ways = [[[]]] + [[] for _ in range(target)]
        for total in range(1, target + 1):
            for candidate in candidates:
                if candidate <= total:
                    ways[total] += [way + [candidate] for way in ways[total - candidate]]
        return ways[target]
