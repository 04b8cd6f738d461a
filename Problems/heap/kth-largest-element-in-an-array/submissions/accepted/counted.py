# How often each number occurs, from the largest down.
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        count = Counter(nums)
        for number in range(10**4, -10**4 - 1, -1):
            k -= count[number]
            if k <= 0:
                return number
