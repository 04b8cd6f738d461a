class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        result = []
        stack = [((), target, 0)]
        while stack:
            chosen, left, start = stack.pop()
            if left == 0:
                result.append(chosen)
            for index in range(start, len(candidates)):
                if candidates[index] <= left:
                    stack.append((chosen + (candidates[index],), left - candidates[index], index))
        return result
