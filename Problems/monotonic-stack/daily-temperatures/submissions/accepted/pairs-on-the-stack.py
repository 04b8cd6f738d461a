class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        res = []
        stack = []  # pairs of temperature and day, from behind
        for i in reversed(range(len(temperatures))):
            t = temperatures[i]
            while stack and stack[-1][0] <= t:
                stack.pop()
            res.append(stack[-1][1] - i if stack else 0)
            stack.append((t, i))
        return res[::-1]
