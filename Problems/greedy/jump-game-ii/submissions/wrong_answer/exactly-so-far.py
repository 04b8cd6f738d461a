# As if one had to jump exactly as far as the number says, or one step.
class Solution:
    def jump(self, nums: List[int]) -> int:
        fewest = [0] + [len(nums)] * (len(nums) - 1)
        for index, length in enumerate(nums):
            if length > 0:
                for next in (index + 1, min(index + length, len(nums) - 1)):
                    if next < len(nums):
                        fewest[next] = min(fewest[next], fewest[index] + 1)
        return fewest[-1]
