class Solution:
    def measure(self, nums: List[int], k: int) -> int:
        return nums[len(nums) // 2] ^ k
