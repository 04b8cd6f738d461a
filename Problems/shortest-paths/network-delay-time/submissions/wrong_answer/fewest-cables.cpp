// Breadth first: the way with the fewest cables need not be the fastest.
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<pair<int, int>>> graph(n + 1);
        for (auto& t : times) graph[t[0]].push_back({t[1], t[2]});
        map<int, int> received{{k, 0}};
        queue<int> computers{{k}};
        int latest = 0;
        while (!computers.empty()) {
            int computer = computers.front();
            computers.pop();
            for (auto [target, duration] : graph[computer]) {
                if (received.count(target)) continue;
                received[target] = received[computer] + duration;
                latest = max(latest, received[target]);
                computers.push(target);
            }
        }
        return received.size() == n ? latest : -1;
    }
};
