// The element's number is taken for its bit.
class Solution {
public:
    vector<vector<int>> subsets(vector<int>& nums) {
        vector<vector<int>> result;
        for (int mask = 0; mask < 1 << nums.size(); mask++) {
            vector<int> subset;
            for (int bit = 0; bit < nums.size(); bit++)
                if (mask & bit + 1) subset.push_back(nums[bit]);
            result.push_back(subset);
        }
        return result;
    }
};
