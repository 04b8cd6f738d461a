# A day that is just as warm is not warmer.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        wait = [0] * len(temperatures)
        stack = []
        for day, temperature in enumerate(temperatures):
            while stack and temperatures[stack[-1]] <= temperature:
                earlier = stack.pop()
                wait[earlier] = day - earlier
            stack.append(day)
        return wait
