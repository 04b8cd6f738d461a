// Each interval is compared with the one before it, also when that one has been removed.
class Solution {
public:
    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end(), [](const auto& a, const auto& b) { return a[1] < b[1]; });
        int removed = 0;
        for (int i = 1; i < intervals.size(); i++)
            if (intervals[i][0] < intervals[i - 1][1]) removed++;
        return removed;
    }
};
