class Solution {
public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        const int unreached = 1e8;
        vector<int> prices(n, unreached);
        prices[src] = 0;
        for (int round = 0; round <= k; round++) {
            vector<int> before = prices;
            for (auto& flight : flights) prices[flight[1]] = min(prices[flight[1]], before[flight[0]] + flight[2]);
        }
        return prices[dst] < unreached ? prices[dst] : -1;
    }
};
