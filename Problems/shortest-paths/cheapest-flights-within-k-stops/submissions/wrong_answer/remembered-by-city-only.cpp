// What is remembered of a city depends on the stops that were left.
class Solution {
    vector<vector<pair<int, int>>> leaving;
    unordered_map<int, int> known;

    int cheapest(int city, int dst, int stops) {
        if (city == dst) return 0;
        if (stops < 0) return 1e7;
        if (known.count(city)) return known[city];
        int best = 1e7;
        for (auto [target, price] : leaving[city]) best = min(best, price + cheapest(target, dst, stops - 1));
        return known[city] = best;
    }

public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        leaving.resize(n);
        for (auto& flight : flights) leaving[flight[0]].push_back({flight[1], flight[2]});
        int price = cheapest(src, dst, k);
        return price < 1e7 ? price : -1;
    }
};
