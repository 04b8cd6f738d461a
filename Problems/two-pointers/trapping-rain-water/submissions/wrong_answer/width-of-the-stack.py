# The width begins after the column on the left, not at the bottom.
class Solution:
    def trap(self, height: List[int]) -> int:
        stack = []
        water = 0
        for index, h in enumerate(height):
            while stack and height[stack[-1]] < h:
                bottom = stack.pop()
                if stack:
                    water += (min(height[stack[-1]], h) - height[bottom]) * (index - bottom)
            stack.append(index)
        return water
