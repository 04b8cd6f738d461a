class Solution:
    def jump(self, nums: List[int]) -> int:
        @cache
        def fewest(index):
            if index >= len(nums) - 1:
                return 0
            return min((fewest(index + step) + 1 for step in range(1, nums[index] + 1)), default=inf)

        return fewest(0)
