class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        triplets = set()
        for triplet in itertools.combinations(nums, 3):
            if sum(triplet) == 0:
                triplets.add(tuple(sorted(triplet)))
        return [list(triplet) for triplet in triplets]
