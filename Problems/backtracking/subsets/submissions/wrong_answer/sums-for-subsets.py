# Two choices are taken for the same when their sums are equal.
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        subset_of_sum = {0: []}
        for number in nums:
            for total, subset in list(subset_of_sum.items()):
                subset_of_sum.setdefault(total + number, subset + [number])
        return list(subset_of_sum.values())
