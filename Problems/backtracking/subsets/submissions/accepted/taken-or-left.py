class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        def decide(index, chosen):
            if index == len(nums):
                result.append(chosen)
                return
            decide(index + 1, chosen)
            decide(index + 1, chosen + [nums[index]])

        result = []
        decide(0, [])
        return result
