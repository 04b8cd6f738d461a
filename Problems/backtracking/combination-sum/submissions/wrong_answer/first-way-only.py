# As much as possible of each number first, and no way back.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        candidates.sort(reverse=True)
        result = []
        for start in range(len(candidates)):
            left, way = target, []
            for candidate in candidates[start:]:
                count, left = divmod(left, candidate)
                way += [candidate] * count
            if left == 0 and way and way[0] == candidates[start]:
                result.append(way)
        return result
