class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        if not candidates:
            return [[]] if target == 0 else []
        first = candidates[0]
        result = []
        for count in range(target // first + 1):
            for rest in self.combinationSum(candidates[1:], target - count * first):
                result.append([first] * count + rest)
        return result
