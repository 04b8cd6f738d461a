// All ways that visit no computer twice are tried.
class Solution {
    vector<vector<pair<int, int>>> cables;
    vector<int> received;
    vector<bool> isOnTheWay;

    void receive(int computer, int time) {
        received[computer] = min(received[computer], time);
        isOnTheWay[computer] = true;
        for (auto [target, duration] : cables[computer])
            if (!isOnTheWay[target]) receive(target, time + duration);
        isOnTheWay[computer] = false;
    }

public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        cables.resize(n + 1);
        received.assign(n + 1, INT_MAX);
        isOnTheWay.resize(n + 1);
        for (auto& t : times) cables[t[0]].push_back({t[1], t[2]});
        receive(k, 0);
        int latest = *max_element(received.begin() + 1, received.end());
        return latest == INT_MAX ? -1 : latest;
    }
};
