# Days that are as hot as the hottest of the rest are not searched for, all others still are.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        hottest = list(accumulate(temperatures[::-1], max))[::-1]
        wait = [0] * len(temperatures)
        for day, temperature in enumerate(temperatures):
            if temperature < hottest[day]:
                later = day + 1
                while temperatures[later] <= temperature:
                    later += 1
                wait[day] = later - day
        return wait
