# The hottest of the days that follow, not the next one that is warmer.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        wait = [0] * len(temperatures)
        hottest = len(temperatures) - 1
        for day in range(len(temperatures) - 1, -1, -1):
            if temperatures[hottest] > temperatures[day]:
                wait[day] = hottest - day
            else:
                hottest = day
        return wait
