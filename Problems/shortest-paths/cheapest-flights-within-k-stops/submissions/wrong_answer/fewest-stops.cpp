// Breadth first: the first way that arrives has the fewest stops, but need not be the cheapest.
class Solution {
public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        vector<vector<pair<int, int>>> leaving(n);
        for (auto& flight : flights) leaving[flight[0]].push_back({flight[1], flight[2]});
        vector<bool> isVisited(n);
        isVisited[src] = true;
        queue<array<int, 3>> ways;
        ways.push({src, 0, -1});
        while (!ways.empty()) {
            auto [city, price, stops] = ways.front();
            ways.pop();
            if (city == dst) return price;
            if (stops == k) continue;
            for (auto [target, more] : leaving[city]) {
                if (isVisited[target]) continue;
                isVisited[target] = true;
                ways.push({target, price + more, stops + 1});
            }
        }
        return -1;
    }
};
