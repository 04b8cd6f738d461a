// As for a spanning tree, only the next cable counts and not the whole way.
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<pair<int, int>>> graph(n + 1);
        for (auto& t : times) graph[t[0]].push_back({t[1], t[2]});
        map<int, int> received;
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> heap;
        heap.push({0, k});
        while (!heap.empty()) {
            auto [time, computer] = heap.top();
            heap.pop();
            if (!received.insert({computer, time}).second) continue;
            for (auto [v, w] : graph[computer]) heap.push({w, v});
        }
        int latest = 0;
        for (auto [computer, time] : received) latest = max(latest, time);
        return received.size() == n ? latest : -1;
    }
};
