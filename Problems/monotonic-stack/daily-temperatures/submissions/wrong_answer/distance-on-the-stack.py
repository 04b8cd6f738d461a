# The days between are gone from the stack, so its height says nothing about the distance.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        wait = [0] * len(temperatures)
        stack = []
        for day, temperature in enumerate(temperatures):
            days = 1
            while stack and temperatures[stack[-1]] < temperature:
                wait[stack.pop()] = days
                days += 1
            stack.append(day)
        return wait
