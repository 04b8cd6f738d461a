class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        reached = {0}
        sums = {0}
        count = 0
        while sums:
            if amount in reached:
                return count
            count += 1
            sums = {total + coin for total in sums for coin in coins if total + coin <= amount} - reached
            reached |= sums
        return -1
