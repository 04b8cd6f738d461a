class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        unordered_map<int, vector<pair<int, int>>> cables;
        for (auto& cable : times) cables[cable[0]].emplace_back(cable[1], cable[2]);
        map<int, int> distances{{k, 0}};
        queue<int> computers{{k}};
        while (!computers.empty()) {
            int computer = computers.front();
            computers.pop();
            for (auto& [target, duration] : cables[computer]) {
                int time = distances[computer] + duration;
                if (distances.count(target) && distances[target] <= time) continue;
                distances[target] = time;
                computers.push(target);
            }
        }
        if (distances.size() < n) return -1;
        int latest = 0;
        for (auto& [computer, time] : distances) latest = max(latest, time);
        return latest;
    }
};
