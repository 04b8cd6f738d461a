class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        @cache
        def fewest(amount):
            if amount == 0:
                return 0
            if amount < 0:
                return inf
            return 1 + min(fewest(amount - coin) for coin in coins)

        count = fewest(amount)
        return count if count < inf else -1
