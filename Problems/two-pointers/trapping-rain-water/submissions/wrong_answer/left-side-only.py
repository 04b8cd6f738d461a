# The water above a column also needs something on the right that holds it.
class Solution:
    def trap(self, height: List[int]) -> int:
        highest = pending = water = 0
        for h in height:
            if h >= highest:
                water += pending
                pending = 0
                highest = h
            else:
                pending += highest - h
        return water
