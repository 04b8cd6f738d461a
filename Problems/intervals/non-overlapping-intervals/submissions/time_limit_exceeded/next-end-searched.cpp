// Without sorting: the interval that ends next is searched among all, for each that is kept.
class Solution {
public:
    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        int end = INT_MIN, kept = 0;
        while (true) {
            int next = INT_MAX;
            for (auto& interval : intervals)
                if (interval[0] >= end) next = min(next, interval[1]);
            if (next == INT_MAX) return intervals.size() - kept;
            end = next;
            kept++;
        }
    }
};
