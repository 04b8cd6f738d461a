# Equal numbers have a place each.
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        different = sorted(set(nums), reverse=True)
        return different[min(k, len(different)) - 1]
