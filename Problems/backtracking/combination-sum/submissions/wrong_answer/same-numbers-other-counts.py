# Two sums of the same numbers are taken for one, however often each number stands in them.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        found = {}

        def search(start, left, chosen):
            if left == 0:
                found[frozenset(chosen)] = chosen
            for index in range(start, len(candidates)):
                if candidates[index] <= left:
                    search(index, left - candidates[index], chosen + [candidates[index]])

        search(0, target, [])
        return list(found.values())
