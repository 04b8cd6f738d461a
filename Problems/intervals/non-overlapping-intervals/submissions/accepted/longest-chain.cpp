class Solution {
    vector<vector<int>> v;
    vector<int> dp;

    int solve(int i) {
        if (i == v.size()) return 0;
        if (dp[i] != -1) return dp[i];
        int next = lower_bound(v.begin() + i + 1, v.end(), vector<int>{v[i][1], INT_MIN}) - v.begin();
        return dp[i] = max(solve(i + 1), 1 + solve(next));
    }

public:
    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        v = intervals;
        sort(v.begin(), v.end());
        dp.assign(v.size(), -1);
        return v.size() - solve(0);
    }
};
