// From the top down each coin is used at most once, as in the 0/1 knapsack.
class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        vector<int> fewest(amount + 1, amount + 1);
        fewest[0] = 0;
        for (int coin : coins)
            for (int reached = amount; reached >= coin; reached--)
                fewest[reached] = min(fewest[reached], fewest[reached - coin] + 1);
        return fewest[amount] > amount ? -1 : fewest[amount];
    }
};
