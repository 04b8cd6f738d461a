// A coin above the amount lies outside the table.
class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        vector<int> fewest(amount + 1, amount + 1);
        fewest[0] = 0;
        for (int coin : coins) fewest[coin] = 1;
        for (int reached = 1; reached <= amount; reached++)
            for (int coin : coins)
                if (coin <= reached) fewest[reached] = min(fewest[reached], fewest[reached - coin] + 1);
        return fewest[amount] > amount ? -1 : fewest[amount];
    }
};
