// There is no end for the empty rest.
class Solution {
public:
    vector<vector<int>> subsets(vector<int>& nums) {
        vector<int> rest(nums.begin(), nums.end());
        int last = rest.back();
        rest.pop_back();
        vector<vector<int>> result = subsets(rest);
        int size = result.size();
        for (int i = 0; i < size; i++) {
            result.push_back(result[i]);
            result.back().push_back(last);
        }
        return result;
    }
};
