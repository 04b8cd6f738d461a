class Solution {
    // How many of those that start at or after `end` can stay together: any of them may be the first.
    int kept(vector<vector<int>>& intervals, int end) {
        int most = 0;
        for (auto& interval : intervals)
            if (interval[0] >= end) most = max(most, 1 + kept(intervals, interval[1]));
        return most;
    }

public:
    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        return intervals.size() - kept(intervals, INT_MIN);
    }
};
