# Each day looks at all days that wait, also at those that are too warm for it.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        wait = [0] * len(temperatures)
        waiting = []
        for day, temperature in enumerate(temperatures):
            rest = []
            for earlier in waiting:
                if temperatures[earlier] < temperature:
                    wait[earlier] = day - earlier
                else:
                    rest.append(earlier)
            waiting = rest + [day]
        return wait
