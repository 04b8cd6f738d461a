# index() finds the first day with that temperature, which may be an earlier one.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        wait = [0] * len(temperatures)
        stack = []
        for day, temperature in enumerate(temperatures):
            while stack and stack[-1] < temperature:
                earlier = temperatures.index(stack.pop())
                wait[earlier] = day - earlier
            stack.append(temperature)
        return wait
