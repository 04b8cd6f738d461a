class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        vector<bool> isReached(amount + 1);
        isReached[0] = true;
        queue<int> sums{{0}};
        for (int count = 0; !sums.empty(); count++) {
            if (isReached[amount]) return count;
            for (int size = sums.size(); size > 0; size--) {
                int sum = sums.front();
                sums.pop();
                for (int coin : coins) {
                    if (coin > amount - sum || isReached[sum + coin]) continue;
                    isReached[sum + coin] = true;
                    sums.push(sum + coin);
                }
            }
        }
        return -1;
    }
};
