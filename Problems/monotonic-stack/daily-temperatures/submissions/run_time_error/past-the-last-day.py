# No warmer day follows, and the search goes on past the last day.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        wait = []
        for day, temperature in enumerate(temperatures):
            days = 1
            while temperatures[day + days] <= temperature:
                days += 1
            wait.append(days)
        return wait
