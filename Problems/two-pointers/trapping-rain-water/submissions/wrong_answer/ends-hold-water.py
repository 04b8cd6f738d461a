# The ends of the wall are no walls: only what the highest column holds back on one side is water.
class Solution:
    def trap(self, height: List[int]) -> int:
        return sum(highest - h for highest, h in zip(accumulate(height, max), height))
