class Solution:
    def jump(self, nums: List[int]) -> int:
        fewest = [0] + [inf] * (len(nums) - 1)
        for index, length in enumerate(nums):
            for next in range(index + 1, min(index + length + 1, len(nums))):
                fewest[next] = min(fewest[next], fewest[index] + 1)
        return fewest[-1]
