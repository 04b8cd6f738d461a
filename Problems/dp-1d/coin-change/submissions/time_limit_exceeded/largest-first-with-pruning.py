# Prunes what cannot beat the best choice so far: no help where there is no choice at all.
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        coins = sorted(coins, reverse=True)
        best = inf

        def search(rest, first, count):
            nonlocal best
            if rest == 0:
                best = min(best, count)
            elif first < len(coins):
                for taken in range(rest // coins[first], -1, -1):
                    if count + taken < best:
                        search(rest - taken * coins[first], first + 1, count + taken)

        search(amount, 0, 0)
        return best if best < inf else -1
