class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        const int INF = 1e9;
        vector<vector<int>> g(n, vector<int>(n, INF));
        for (auto& t : times) g[t[0] - 1][t[1] - 1] = t[2];
        vector<int> d(n, INF), done(n, 0);
        d[k - 1] = 0;
        for (int round = 0; round < n; round++) {
            int x = -1;
            for (int y = 0; y < n; y++)
                if (!done[y] && (x == -1 || d[y] < d[x])) x = y;
            done[x] = 1;
            for (int y = 0; y < n; y++) d[y] = min(d[y], d[x] + g[x][y]);
        }
        int ans = *max_element(d.begin(), d.end());
        return ans >= INF ? -1 : ans;
    }
};
