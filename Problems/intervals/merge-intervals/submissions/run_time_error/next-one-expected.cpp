// After the last interval there is no next.
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end());
        vector<vector<int>> merged;
        for (int i = 0; i < intervals.size(); i++) {
            int start = intervals[i][0], end = intervals[i][1];
            while (intervals[i + 1][0] <= end) end = max(end, intervals[++i][1]);
            merged.push_back({start, end});
        }
        return merged;
    }
};
