class Solution {
public:
    int coinChange(vector<int>& coins, int amount) { return search(coins, 0, amount); }

private:
    int search(const vector<int>& coins, int first, int amount) {
        if (amount == 0) return 0;
        if (first == coins.size()) return -1;
        int best = -1;
        for (int taken = 0; taken <= amount / coins[first]; taken++) {
            int rest = search(coins, first + 1, amount - taken * coins[first]);
            if (rest >= 0 && (best < 0 || taken + rest < best)) best = taken + rest;
        }
        return best;
    }
};
