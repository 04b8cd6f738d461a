// Dijkstra with visited cities: a dearer way to a city, but with fewer stops, is thrown away.
class Solution {
public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        vector<vector<pair<int, int>>> leaving(n);
        for (auto& flight : flights) leaving[flight[0]].push_back({flight[1], flight[2]});
        vector<bool> isVisited(n);
        priority_queue<array<int, 3>, vector<array<int, 3>>, greater<>> ways;
        ways.push({0, src, -1});
        while (!ways.empty()) {
            auto [price, city, stops] = ways.top();
            ways.pop();
            if (city == dst) return price;
            if (isVisited[city] || stops == k) continue;
            isVisited[city] = true;
            for (auto [target, more] : leaving[city]) ways.push({price + more, target, stops + 1});
        }
        return -1;
    }
};
