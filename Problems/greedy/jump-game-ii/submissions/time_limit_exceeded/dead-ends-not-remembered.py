# That there is no way on is not remembered.
class Solution:
    def jump(self, nums: List[int]) -> int:
        known = {len(nums) - 1: 0}

        def fewest(index):
            if index in known:
                return known[index]
            ways = []
            for next in range(index + 1, min(index + nums[index] + 1, len(nums))):
                rest = fewest(next)
                if rest is not None:
                    ways.append(rest + 1)
            if not ways:
                return None
            known[index] = min(ways)
            return known[index]

        return fewest(0)
