# One layer of water after the other, as many as the highest column is high.
class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        for level in range(1, max(height) + 1):
            walls = [i for i, h in enumerate(height) if h >= level]
            water += walls[-1] - walls[0] + 1 - len(walls)
        return water
