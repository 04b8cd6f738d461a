# For each coin and amount, every number of that coin: quadratic in the amount.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        fewest = [0] + [amount + 1] * amount
        for coin in coins:
            fewest = [
                min(fewest[reached - taken * coin] + taken for taken in range(reached // coin + 1))
                for reached in range(amount + 1)
            ]
        return fewest[amount] if fewest[amount] <= amount else -1
