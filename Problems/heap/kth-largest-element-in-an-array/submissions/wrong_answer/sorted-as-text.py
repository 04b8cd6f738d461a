# "9" comes after "10" when compared as text.
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        return int(sorted(map(str, nums), reverse=True)[k - 1])
