// A new interval that meets several of the result is merged with the first of them only.
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        vector<vector<int>> merged;
        for (auto& interval : intervals) {
            auto known = find_if(merged.begin(), merged.end(),
                                 [&](auto& k) { return k[0] <= interval[1] && interval[0] <= k[1]; });
            if (known == merged.end())
                merged.push_back(interval);
            else
                *known = {min((*known)[0], interval[0]), max((*known)[1], interval[1])};
        }
        return merged;
    }
};
