class Solution {
    map<int, vector<pair<int, int>>> leaving;
    vector<vector<long>> memo;

    long cheapest(int city, int dst, int stops) {
        if (city == dst) return 0;
        if (stops < 0) return INT_MAX;
        long& best = memo[city][stops];
        if (best != -1) return best;
        best = INT_MAX;
        for (auto [target, price] : leaving[city]) best = min(best, price + cheapest(target, dst, stops - 1));
        return best;
    }

public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        for (auto& flight : flights) leaving[flight[0]].push_back({flight[1], flight[2]});
        memo.assign(n, vector<long>(k + 1, -1));
        long price = cheapest(src, dst, k);
        return price >= INT_MAX ? -1 : price;
    }
};
