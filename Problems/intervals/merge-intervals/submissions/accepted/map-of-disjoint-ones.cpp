class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        map<int, int> ends;
        for (auto& interval : intervals) {
            int start = interval[0], end = interval[1];
            auto next = ends.upper_bound(end);
            while (next != ends.begin() && prev(next)->second >= start) {
                auto met = prev(next);
                start = min(start, met->first);
                end = max(end, met->second);
                ends.erase(met);
            }
            ends[start] = end;
        }
        vector<vector<int>> merged;
        for (auto [start, end] : ends) merged.push_back({start, end});
        return merged;
    }
};
