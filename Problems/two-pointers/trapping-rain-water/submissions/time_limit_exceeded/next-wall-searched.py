# From each column to the next one that is at least as high; where there is none, to the highest of the rest.
class Solution:
    def trap(self, height: List[int]) -> int:
        n = len(height)
        water = left = 0
        while left < n - 1:
            right = best = left + 1
            while right < n:
                if height[right] >= height[best]:
                    best = right
                if height[right] >= height[left]:
                    break
                right += 1
            level = min(height[left], height[best])
            for i in range(left + 1, best):
                water += level - height[i]
            left = best
        return water
