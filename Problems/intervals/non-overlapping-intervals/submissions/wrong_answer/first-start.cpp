// The interval that starts first stays even when it ends last.
class Solution {
public:
    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        sort(intervals.begin(), intervals.end());
        int last = 0, removed = 0;
        for (int i = 1; i < intervals.size(); i++) {
            if (intervals[i][0] < intervals[last][1]) removed++;
            else last = i;
        }
        return removed;
    }
};
