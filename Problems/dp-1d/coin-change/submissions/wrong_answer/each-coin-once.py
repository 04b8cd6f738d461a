# From the top down each coin is used at most once, as in the 0/1 knapsack.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        fewest = [0] + [amount + 1] * amount
        for coin in coins:
            for reached in range(amount, coin - 1, -1):
                fewest[reached] = min(fewest[reached], fewest[reached - coin] + 1)
        return fewest[amount] if fewest[amount] <= amount else -1
