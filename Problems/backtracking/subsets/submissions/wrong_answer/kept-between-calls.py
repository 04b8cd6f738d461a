# The default list is made once, so the subsets of earlier arrays are still there.
class Solution:
    def subsets(self, nums: List[int], chosen=[], result=[]) -> List[List[int]]:
        result.append(chosen)
        for index, number in enumerate(nums):
            self.subsets(nums[index + 1:], chosen + [number], result)
        return result
