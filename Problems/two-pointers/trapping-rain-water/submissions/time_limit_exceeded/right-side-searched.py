# The highest to the left is kept, but the highest to the right is searched for each column.
class Solution:
    def trap(self, height: List[int]) -> int:
        highest_left = water = 0
        for i, h in enumerate(height):
            highest_left = max(highest_left, h)
            water += min(highest_left, max(height[i:])) - h
        return water
