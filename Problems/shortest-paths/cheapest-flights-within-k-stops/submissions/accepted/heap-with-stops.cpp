class Solution {
public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        vector<vector<pair<int, int>>> leaving(n);
        for (auto& flight : flights) leaving[flight[0]].push_back({flight[1], flight[2]});
        set<pair<int, int>> seen;
        priority_queue<array<int, 3>, vector<array<int, 3>>, greater<>> ways;
        ways.push({0, src, 0});
        while (!ways.empty()) {
            auto [price, city, count] = ways.top();
            ways.pop();
            if (city == dst) return price;
            if (count > k || !seen.insert({city, count}).second) continue;
            for (auto [target, more] : leaving[city]) ways.push({price + more, target, count + 1});
        }
        return -1;
    }
};
