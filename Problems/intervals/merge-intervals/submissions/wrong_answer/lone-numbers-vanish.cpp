// The changes at the start and at the end of an interval of one number cancel out.
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        map<int, int> changes;
        for (auto& interval : intervals) {
            changes[interval[0]]++;
            changes[interval[1]]--;
        }
        vector<vector<int>> merged;
        int open = 0, start = 0;
        for (auto [number, change] : changes) {
            if (open == 0 && change > 0) start = number;
            open += change;
            if (open == 0 && change < 0) merged.push_back({start, number});
        }
        return merged;
    }
};
