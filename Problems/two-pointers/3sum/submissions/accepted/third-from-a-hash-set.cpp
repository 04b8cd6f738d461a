// The last index of every number is known; the third has to stand behind the second.
class Solution {
public:
    vector<vector<int>> threeSum(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        unordered_map<int, int> last;
        for (int i = 0; i < nums.size(); i++) last[nums[i]] = i;
        vector<vector<int>> triplets;
        for (int i = 0; i < nums.size(); i++) {
            if (nums[i] > 0) break;
            if (i > 0 && nums[i] == nums[i - 1]) continue;
            for (int j = i + 1; j < nums.size(); j++) {
                if (j > i + 1 && nums[j] == nums[j - 1]) continue;
                int third = -nums[i] - nums[j];
                if (last.count(third) && last[third] > j) triplets.push_back({nums[i], nums[j], third});
            }
        }
        return triplets;
    }
};
