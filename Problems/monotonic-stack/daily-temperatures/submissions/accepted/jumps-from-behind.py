# From the last day to the first: what is known of a later day says how far one can jump.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        n = len(temperatures)
        wait = [0] * n
        hottest = 0
        for day in range(n - 1, -1, -1):
            temperature = temperatures[day]
            if temperature >= hottest:
                hottest = temperature
                continue
            days = 1
            while temperatures[day + days] <= temperature:
                days += wait[day + days]
            wait[day] = days
        return wait
