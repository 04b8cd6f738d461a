class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        return [
            [number for number, taken in zip(nums, choice) if taken]
            for choice in itertools.product([False, True], repeat=len(nums))
        ]
