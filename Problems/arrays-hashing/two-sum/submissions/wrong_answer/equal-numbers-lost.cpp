// A value that is its own partner is skipped altogether, instead of only the same index.
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> indices;
        for (int i = 0; i < nums.size(); i++) indices[nums[i]] = i;
        for (int i = 0; i < nums.size(); i++) {
            if (2LL * nums[i] == target) continue;
            if (indices.count(target - nums[i])) return {i, indices[target - nums[i]]};
        }
        return {};
    }
};
