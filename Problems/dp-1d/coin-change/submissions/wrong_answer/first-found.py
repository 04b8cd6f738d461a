# Goes back from dead ends, but takes the first choice that works for the best.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        coins = sorted(coins, reverse=True)

        @cache
        def count(amount):
            if amount == 0:
                return 0
            for coin in coins:
                if coin <= amount:
                    rest = count(amount - coin)
                    if rest >= 0:
                        return rest + 1
            return -1

        return count(amount)
