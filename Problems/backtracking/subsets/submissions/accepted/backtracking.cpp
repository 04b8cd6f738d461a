class Solution {
    vector<vector<int>> result;
    vector<int> chosen;

    void extend(const vector<int>& nums, int start) {
        result.push_back(chosen);
        for (int i = start; i < nums.size(); i++) {
            chosen.push_back(nums[i]);
            extend(nums, i + 1);
            chosen.pop_back();
        }
    }

public:
    vector<vector<int>> subsets(vector<int>& nums) {
        extend(nums, 0);
        return result;
    }
};
