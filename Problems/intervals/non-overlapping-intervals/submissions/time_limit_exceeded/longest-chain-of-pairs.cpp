// For each interval all earlier ones are looked at, in arrays as fast as can be.
class Solution {
public:
    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end(), [](const auto& a, const auto& b) { return a[1] < b[1]; });
        int n = intervals.size();
        vector<int> ends(n), kept(n, 1);
        for (int i = 0; i < n; i++) {
            ends[i] = intervals[i][1];
            int start = intervals[i][0], best = 0;
            for (int j = 0; j < i; j++) best = max(best, ends[j] <= start ? kept[j] : 0);
            kept[i] = best + 1;
        }
        return n - *max_element(kept.begin(), kept.end());
    }
};
