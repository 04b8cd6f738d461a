# 0 is asked for where no warmer day follows.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        wait = [-1] * len(temperatures)
        stack = []
        for day, temperature in enumerate(temperatures):
            while stack and temperatures[stack[-1]] < temperature:
                earlier = stack.pop()
                wait[earlier] = day - earlier
            stack.append(day)
        return wait
