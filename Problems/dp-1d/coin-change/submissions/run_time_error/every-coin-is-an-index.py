# A coin above the amount lies outside the table.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        fewest = [0] + [amount + 1] * amount
        for coin in coins:
            fewest[coin] = 1
        for reached in range(1, amount + 1):
            for coin in coins:
                if coin <= reached:
                    fewest[reached] = min(fewest[reached], fewest[reached - coin] + 1)
        return fewest[amount] if fewest[amount] <= amount else -1
