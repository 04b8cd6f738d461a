// An interval is removed from the array that is being walked through, so the one after it is skipped.
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end());
        for (int i = 0; i + 1 < intervals.size(); i++) {
            if (intervals[i + 1][0] <= intervals[i][1]) {
                intervals[i][1] = max(intervals[i][1], intervals[i + 1][1]);
                intervals.erase(intervals.begin() + i + 1);
            }
        }
        return intervals;
    }
};
