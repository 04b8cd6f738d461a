class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<long long>> d(n + 1, vector<long long>(n + 1, INT_MAX));
        for (int i = 1; i <= n; i++) d[i][i] = 0;
        for (auto& t : times) d[t[0]][t[1]] = t[2];
        for (int m = 1; m <= n; m++)
            for (int i = 1; i <= n; i++)
                for (int j = 1; j <= n; j++) d[i][j] = min(d[i][j], d[i][m] + d[m][j]);
        long long latest = 0;
        for (int i = 1; i <= n; i++) latest = max(latest, d[k][i]);
        return latest >= INT_MAX ? -1 : latest;
    }
};
