# Largest first, but tried with each coin as the largest one.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        coins = sorted(coins, reverse=True)
        best = -1
        for first in range(len(coins)):
            rest, count = amount, 0
            for coin in coins[first:]:
                count += rest // coin
                rest %= coin
            if rest == 0 and (best < 0 or count < best):
                best = count
        return best
