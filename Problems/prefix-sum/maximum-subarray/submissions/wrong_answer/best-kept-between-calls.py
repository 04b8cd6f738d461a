# The default list is made once, so the sums of earlier calls are still there.
class Solution:
    def maxSubArray(self, nums: List[int], endings=[]) -> int:
        ending = 0
        for number in nums:
            ending = max(ending, 0) + number
            endings.append(ending)
        return max(endings)
