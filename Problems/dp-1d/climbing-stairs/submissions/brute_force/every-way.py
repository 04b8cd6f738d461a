# Goes up in every possible way and counts the arrivals.
class Solution:
    def climbStairs(self, n: int) -> int:
        arrivals = 0
        places = [0]
        while places:
            place = places.pop()
            if place == n:
                arrivals += 1
            if place + 1 <= n:
                places.append(place + 1)
            if place + 2 <= n:
                places.append(place + 2)
        return arrivals
