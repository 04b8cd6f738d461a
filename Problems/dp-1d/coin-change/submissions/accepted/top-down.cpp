class Solution {
    vector<int> known;

    int fewest(vector<int>& coins, int amount) {
        if (amount < 0) return INT_MAX;
        if (amount == 0) return 0;
        if (known[amount] != -1) return known[amount];
        int best = INT_MAX;
        for (int coin : coins) {
            int rest = fewest(coins, amount - coin);
            if (rest != INT_MAX) best = min(best, rest + 1);
        }
        return known[amount] = best;
    }

public:
    int coinChange(vector<int>& coins, int amount) {
        known.assign(amount + 1, -1);
        int count = fewest(coins, amount);
        return count == INT_MAX ? -1 : count;
    }
};
