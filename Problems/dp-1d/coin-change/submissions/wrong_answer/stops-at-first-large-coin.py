# The coins are not sorted: after one that is too large a smaller one may follow.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        fewest = [0] + [amount + 1] * amount
        for reached in range(1, amount + 1):
            for coin in coins:
                if coin > reached:
                    break
                fewest[reached] = min(fewest[reached], fewest[reached - coin] + 1)
        return fewest[amount] if fewest[amount] <= amount else -1
