class Solution:
    def measure(self, nums: List[int], k: int) -> int:
        count = 0
        for number in nums:
            if number < k:
                count += 1
        return count
