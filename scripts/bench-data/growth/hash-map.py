class Solution:
    def measure(self, nums: List[int], k: int) -> int:
        seen = {}
        for number in nums:
            seen[number] = seen.get(number, 0) + 1
        return seen.get(k, 0)
