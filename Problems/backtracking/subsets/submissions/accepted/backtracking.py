class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        result = []
        chosen = []

        def extend(start):
            result.append(chosen[:])
            for index in range(start, len(nums)):
                chosen.append(nums[index])
                extend(index + 1)
                chosen.pop()

        extend(0)
        return result
