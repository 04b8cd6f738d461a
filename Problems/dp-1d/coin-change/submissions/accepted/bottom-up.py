class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        fewest = [0] + [amount + 1] * amount
        for coin in coins:
            for reached in range(coin, amount + 1):
                fewest[reached] = min(fewest[reached], fewest[reached - coin] + 1)
        return fewest[amount] if fewest[amount] <= amount else -1
