# A number may be used again.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        ways = [[[]]] + [[] for _ in range(target)]
        for candidate in candidates:
            for total in range(target, candidate - 1, -1):
                ways[total] += [way + [candidate] for way in ways[total - candidate]]
        return ways[target]
