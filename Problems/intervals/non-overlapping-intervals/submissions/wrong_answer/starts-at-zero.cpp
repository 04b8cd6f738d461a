// Intervals may start below zero.
class Solution {
public:
    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end(), [](const auto& a, const auto& b) { return a[1] < b[1]; });
        int end = 0, kept = 0;
        for (auto& interval : intervals) {
            if (interval[0] < end) continue;
            kept++;
            end = interval[1];
        }
        return intervals.size() - kept;
    }
};
