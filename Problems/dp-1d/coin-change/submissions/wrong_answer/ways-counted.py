# The number of ways, not of coins.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        ways = [1] + [0] * amount
        for coin in coins:
            for reached in range(coin, amount + 1):
                ways[reached] = (ways[reached] + ways[reached - coin]) % 1_000_000_007
        return ways[amount] if ways[amount] > 0 else -1
