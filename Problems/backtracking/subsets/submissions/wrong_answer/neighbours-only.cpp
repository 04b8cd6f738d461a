// Only runs of neighbours.
class Solution {
public:
    vector<vector<int>> subsets(vector<int>& nums) {
        vector<vector<int>> result = {{}};
        for (int i = 0; i < nums.size(); i++)
            for (int j = i; j < nums.size(); j++) result.push_back({nums.begin() + i, nums.begin() + j + 1});
        return result;
    }
};
