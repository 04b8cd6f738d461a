// Every cable hands its message on, again and again, until nobody gets it earlier.
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        map<int, int> received{{k, 0}};
        for (bool isChanging = true; isChanging;) {
            isChanging = false;
            for (auto& cable : times) {
                if (!received.count(cable[0])) continue;
                int time = received[cable[0]] + cable[2];
                if (received.count(cable[1]) && received[cable[1]] <= time) continue;
                received[cable[1]] = time;
                isChanging = true;
            }
        }
        if (received.size() < n) return -1;
        int latest = 0;
        for (auto [computer, time] : received) latest = max(latest, time);
        return latest;
    }
};
