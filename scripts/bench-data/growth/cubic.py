class Solution:
    def measure(self, nums: List[int], k: int) -> int:
        count = 0
        for a in nums:
            for b in nums:
                for c in nums:
                    if a + b + c == k:
                        count += 1
        return count
