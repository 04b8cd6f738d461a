# index() raises ValueError when the target is not there.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        return nums.index(target)
