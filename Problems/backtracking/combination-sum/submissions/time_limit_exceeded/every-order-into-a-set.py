# All orders of each sum are walked through; the set only hides it.
class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        result = set()

        def search(chosen, left):
            if left == 0:
                result.add(tuple(sorted(chosen)))
            for candidate in candidates:
                if candidate <= left:
                    search(chosen + [candidate], left - candidate)

        search([], target)
        return list(result)
