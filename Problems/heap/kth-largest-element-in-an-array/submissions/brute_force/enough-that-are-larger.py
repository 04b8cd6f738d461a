class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        for candidate in nums:
            larger = sum(number > candidate for number in nums)
            equal = sum(number == candidate for number in nums)
            if larger < k <= larger + equal:
                return candidate
