class Solution {
public:
    vector<vector<int>> subsets(vector<int>& nums) {
        int n = nums.size();
        vector<vector<int>> result(1 << n);
        for (int mask = 0; mask < 1 << n; mask++)
            for (int bit = 0; bit < n; bit++)
                if (mask & 1 << bit) result[mask].push_back(nums[bit]);
        return result;
    }
};
