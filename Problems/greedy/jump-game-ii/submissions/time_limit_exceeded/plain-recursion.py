# From the same index again and again.
class Solution:
    def jump(self, nums: List[int]) -> int:
        def fewest(index):
            if index >= len(nums) - 1:
                return 0
            return 1 + min((fewest(index + step) for step in range(nums[index], 0, -1)), default=inf)

        return fewest(0)
