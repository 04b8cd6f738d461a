class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> indices;
        for (int i = 0; i < nums.size(); i++) {
            auto partner = indices.find(target - nums[i]);
            if (partner != indices.end()) return {partner->second, i};
            indices[nums[i]] = i;
        }
        return {};
    }
};
