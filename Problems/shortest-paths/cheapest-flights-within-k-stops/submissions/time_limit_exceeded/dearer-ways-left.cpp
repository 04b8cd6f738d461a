// Depth first, turning back only where the way is dearer than the best so far.
class Solution {
    vector<vector<pair<int, int>>> leaving;
    int best = INT_MAX;

    void fly(int city, int price, int dst, int stops) {
        if (price >= best) return;
        if (city == dst) {
            best = price;
        } else if (stops >= 0) {
            for (auto [target, more] : leaving[city]) fly(target, price + more, dst, stops - 1);
        }
    }

public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        leaving.resize(n);
        for (auto& flight : flights) leaving[flight[0]].push_back({flight[1], flight[2]});
        fly(src, 0, dst, k);
        return best == INT_MAX ? -1 : best;
    }
};
