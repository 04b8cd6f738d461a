class Solution {
public:
    static bool cmp(vector<int> a, vector<int> b) {
        return a[0] < b[0];
    }

    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        int n = intervals.size();
        sort(intervals.begin(), intervals.end());
        int left = 0, right = 1, ans = 0;
        while (right < n) {
            if (intervals[left][1] <= intervals[right][0]) { // no overlap
                left = right;
                right++;
            } else if (intervals[left][1] <= intervals[right][1]) { // drop the right one
                ans++;
                right++;
            } else { // drop the left one
                ans++;
                left = right;
                right++;
            }
        }
        return ans;
    }
};
