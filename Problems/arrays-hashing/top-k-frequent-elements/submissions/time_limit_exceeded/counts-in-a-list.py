# The counts are kept in lists, so each number is searched for in one.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        numbers, counts = [], []
        for number in nums:
            if number in numbers:
                counts[numbers.index(number)] += 1
            else:
                numbers.append(number)
                counts.append(1)
        order = sorted(range(len(numbers)), key=lambda index: -counts[index])
        return [numbers[index] for index in order[:k]]
