// Dijkstra that goes on only from cheaper prices: a dearer way to a city, but with fewer stops, is thrown away.
class Solution {
public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        vector<vector<pair<int, int>>> leaving(n);
        for (auto& flight : flights) leaving[flight[0]].push_back({flight[1], flight[2]});
        vector<int> cheapest(n, INT_MAX);
        cheapest[src] = 0;
        priority_queue<array<int, 3>, vector<array<int, 3>>, greater<>> ways;
        ways.push({0, src, -1});
        while (!ways.empty()) {
            auto [price, city, stops] = ways.top();
            ways.pop();
            if (stops == k) continue;
            for (auto [target, more] : leaving[city]) {
                if (price + more >= cheapest[target]) continue;
                cheapest[target] = price + more;
                ways.push({price + more, target, stops + 1});
            }
        }
        return cheapest[dst] == INT_MAX ? -1 : cheapest[dst];
    }
};
