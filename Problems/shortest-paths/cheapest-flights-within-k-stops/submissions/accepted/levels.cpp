class Solution {
public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        unordered_map<int, vector<pair<int, int>>> adj;
        for (auto& f : flights) adj[f[0]].push_back({f[1], f[2]});
        vector<int> dist(n, INT_MAX);
        queue<pair<int, int>> q;
        q.push({src, 0});
        int stops = 0;
        while (stops <= k && !q.empty()) {
            int sz = q.size();
            while (sz--) {
                auto [node, price] = q.front();
                q.pop();
                for (auto& [next, cost] : adj[node]) {
                    if (price + cost >= dist[next]) continue;
                    dist[next] = price + cost;
                    q.push({next, dist[next]});
                }
            }
            stops++;
        }
        return dist[dst] == INT_MAX ? -1 : dist[dst];
    }
};
