// Each interval is compared with all of the result so far.
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        vector<vector<int>> merged;
        for (auto interval : intervals) {
            vector<vector<int>> rest;
            for (auto& known : merged) {
                if (known[0] <= interval[1] && interval[0] <= known[1])
                    interval = {min(known[0], interval[0]), max(known[1], interval[1])};
                else
                    rest.push_back(known);
            }
            rest.push_back(interval);
            merged = rest;
        }
        return merged;
    }
};
