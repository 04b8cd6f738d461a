# 9999 is a possible answer and 10 000 too.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        fewest = [0] + [9999] * amount
        for reached in range(1, amount + 1):
            for coin in coins:
                if coin <= reached:
                    fewest[reached] = min(fewest[reached], fewest[reached - coin] + 1)
        return fewest[amount] if fewest[amount] < 9999 else -1
