class Solution:
    def measure(self, nums: List[int], k: int) -> int:
        def subsets(index, total):
            if index == len(nums):
                return total == k
            return subsets(index + 1, total) + subsets(index + 1, total + nums[index])
        return int(subsets(0, 0))
