# Takes the most frequent number out, k times.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        result = []
        rest = nums
        for _ in range(k):
            most = max(set(rest), key=rest.count)
            result.append(most)
            rest = [number for number in rest if number != most]
        return result
