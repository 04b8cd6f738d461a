class Solution:
    def measure(self, nums: List[int], k: int) -> int:
        count = 0
        for first in nums:
            for second in nums:
                if first + second == k:
                    count += 1
        return count
