# There are only 71 temperatures: the next day of each is kept while going backwards.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        next_day = [float("inf")] * 102
        wait = [0] * len(temperatures)
        for day in range(len(temperatures) - 1, -1, -1):
            nearest = min(next_day[t] for t in range(temperatures[day] + 1, 102))
            if nearest < float("inf"):
                wait[day] = nearest - day
            next_day[temperatures[day]] = day
        return wait
