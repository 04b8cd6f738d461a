# A sum that is reached in several ways is kept several times, so each layer is a multiple of the one before.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        sums = [0]
        count = 0
        while sums:
            if amount in sums:
                return count
            count += 1
            sums = [total + coin for total in sums for coin in coins if total + coin <= amount]
        return -1
