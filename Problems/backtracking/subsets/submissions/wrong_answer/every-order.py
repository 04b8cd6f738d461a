# Each step may take any number not yet taken, so that a choice comes in all of its orders.
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        result = []

        def extend(chosen):
            result.append(chosen)
            for number in nums:
                if number not in chosen:
                    extend(chosen + [number])

        extend([])
        return result
