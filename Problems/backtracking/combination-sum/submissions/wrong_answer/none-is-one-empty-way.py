# Where there is no way, an empty one is returned.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        def ways(start, left):
            if left == 0:
                return [[]]
            return [
                [candidates[index]] + way
                for index in range(start, len(candidates))
                if candidates[index] <= left
                for way in ways(index, left - candidates[index])
            ]

        return ways(0, target) or [[]]
