// What was taken in one branch is still there in the next.
class Solution {
    vector<vector<int>> result;
    vector<int> chosen;

    void extend(vector<int>& nums, int start) {
        result.push_back(chosen);
        for (int i = start; i < nums.size(); i++) {
            chosen.push_back(nums[i]);
            extend(nums, i + 1);
        }
    }

public:
    vector<vector<int>> subsets(vector<int>& nums) {
        extend(nums, 0);
        return result;
    }
};
