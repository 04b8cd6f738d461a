class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        if amount == 0:
            return 0
        if not coins:
            return -1
        best = -1
        for taken in range(amount // coins[0] + 1):
            rest = self.coinChange(coins[1:], amount - taken * coins[0])
            if rest >= 0 and (best < 0 or taken + rest < best):
                best = taken + rest
        return best
