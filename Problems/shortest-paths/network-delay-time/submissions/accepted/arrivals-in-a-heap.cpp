class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<pair<int, int>>> cables(n + 1);
        for (auto& cable : times) cables[cable[0]].push_back({cable[1], cable[2]});
        vector<int> distances(n + 1, INT_MAX);
        distances[k] = 0;
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> arrivals;
        arrivals.push({0, k});
        while (!arrivals.empty()) {
            auto [time, computer] = arrivals.top();
            arrivals.pop();
            if (time > distances[computer]) continue;
            for (auto [target, duration] : cables[computer]) {
                if (time + duration >= distances[target]) continue;
                distances[target] = time + duration;
                arrivals.push({distances[target], target});
            }
        }
        int latest = *max_element(distances.begin() + 1, distances.end());
        return latest == INT_MAX ? -1 : latest;
    }
};
