class Solution:
    def trap(self, height: List[int]) -> int:
        left = list(accumulate(height, max))
        right = list(accumulate(height[::-1], max))[::-1]
        return sum(min(l, r) - h for l, r, h in zip(left, right, height))
