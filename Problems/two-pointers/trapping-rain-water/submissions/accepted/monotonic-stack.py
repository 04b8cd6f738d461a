# Water is added in horizontal layers: each time a column closes the hollow above a lower one.
class Solution:
    def trap(self, height: List[int]) -> int:
        stack = []
        water = 0
        for index, h in enumerate(height):
            while stack and height[stack[-1]] < h:
                bottom = height[stack.pop()]
                if not stack:
                    break
                left = stack[-1]
                water += (min(height[left], h) - bottom) * (index - left - 1)
            stack.append(index)
        return water
