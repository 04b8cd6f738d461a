// A way over n computers has n - 1 cables, so n - 2 rounds are too few.
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<int> distances(n + 1, 1e6);
        distances[0] = distances[k] = 0;
        for (int round = 1; round < n - 1; round++)
            for (auto& t : times) distances[t[1]] = min(distances[t[1]], distances[t[0]] + t[2]);
        int latest = *max_element(distances.begin(), distances.end());
        return latest >= 1e6 ? -1 : latest;
    }
};
