# A jump may lead beyond the last element.
class Solution:
    def jump(self, nums: List[int]) -> int:
        fewest = [0] + [len(nums)] * (len(nums) - 1)
        for index, length in enumerate(nums):
            for next in range(index + 1, index + length + 1):
                fewest[next] = min(fewest[next], fewest[index] + 1)
        return fewest[-1]
