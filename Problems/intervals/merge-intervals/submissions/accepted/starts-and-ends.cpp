class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        // How many more are open from this number on; ends count just behind their number.
        map<double, int> changes;
        for (auto& interval : intervals) {
            changes[interval[0]]++;
            changes[interval[1] + 0.5]--;
        }
        vector<vector<int>> merged;
        int open = 0;
        for (auto [place, change] : changes) {
            if (open == 0) merged.push_back({(int)place, 0});
            open += change;
            if (open == 0) merged.back()[1] = (int)place;
        }
        return merged;
    }
};
