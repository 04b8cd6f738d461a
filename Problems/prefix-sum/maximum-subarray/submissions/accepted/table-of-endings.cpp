class Solution {
    vector<vector<int>> known;

    int ending(vector<int>& nums, int i, bool isBegun) {
        if (i == nums.size()) return isBegun ? 0 : -1e9;
        if (known[isBegun][i] != INT_MIN) return known[isBegun][i];
        if (isBegun) return known[isBegun][i] = max(0, nums[i] + ending(nums, i + 1, true));
        return known[isBegun][i] = max(ending(nums, i + 1, false), nums[i] + ending(nums, i + 1, true));
    }

public:
    int maxSubArray(vector<int>& nums) {
        known.assign(2, vector<int>(nums.size(), INT_MIN));
        return ending(nums, 0, false);
    }
};
