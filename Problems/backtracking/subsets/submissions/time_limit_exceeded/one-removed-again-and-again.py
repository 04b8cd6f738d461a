# The same subset is reached in every order of removing the others: n! ways.
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        result = set()

        def remove(subset):
            result.add(subset)
            for index in range(len(subset)):
                remove(subset[:index] + subset[index + 1:])

        remove(tuple(nums))
        return list(result)
