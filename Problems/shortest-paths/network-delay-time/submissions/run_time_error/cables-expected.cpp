// A computer from which no cable leads is not in the map.
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        unordered_map<int, vector<pair<int, int>>> cables;
        for (auto& t : times) cables[t[0]].push_back({t[1], t[2]});
        map<int, int> received{{k, 0}};
        queue<int> computers{{k}};
        while (!computers.empty()) {
            int computer = computers.front();
            computers.pop();
            for (auto [target, duration] : cables.at(computer)) {
                int time = received[computer] + duration;
                if (received.count(target) && received[target] <= time) continue;
                received[target] = time;
                computers.push(target);
            }
        }
        if (received.size() < n) return -1;
        int latest = 0;
        for (auto [computer, time] : received) latest = max(latest, time);
        return latest;
    }
};
