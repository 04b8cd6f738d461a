# By sign: two of the numbers are on one side of zero and one on the other, or there are zeros among them.
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        count = Counter(nums)
        numbers = sorted(count)
        triplets = []
        for i, a in enumerate(numbers):
            if a > 0:
                break
            if a == 0:
                if count[0] >= 3:
                    triplets.append([0, 0, 0])
                break
            if count[a] >= 2 and -2 * a in count:
                triplets.append([a, a, -2 * a])
            for b in numbers[i + 1:]:
                c = -a - b
                if c < b:
                    break
                if c in count and (c > b or count[b] >= 2):
                    triplets.append([a, b, c])
        return triplets
