# The default dictionary is made once, so what is known belongs to the coins of an earlier call.
class Solution:
    def coinChange(self, coins: List[int], amount: int, known={}) -> int:
        if amount == 0:
            return 0
        if amount not in known:
            best = -1
            for coin in coins:
                if coin <= amount:
                    rest = self.coinChange(coins, amount - coin, known)
                    if rest >= 0 and (best < 0 or rest + 1 < best):
                        best = rest + 1
            known[amount] = best
        return known[amount]
