class Solution:
    def trap(self, height: List[int]) -> int:
        left, right = 0, len(height) - 1
        highest_left = highest_right = water = 0
        while left <= right:
            highest_left = max(highest_left, height[left])
            highest_right = max(highest_right, height[right])
            if highest_left <= highest_right:
                water += highest_left - height[left]
                left += 1
            else:
                water += highest_right - height[right]
                right -= 1
        return water
