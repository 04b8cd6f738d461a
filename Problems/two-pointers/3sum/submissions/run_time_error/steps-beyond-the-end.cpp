// Steps over equal numbers without looking where the array ends.
class Solution {
public:
    vector<vector<int>> threeSum(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        vector<vector<int>> triplets;
        for (int i = 0; i + 2 < nums.size(); i++) {
            if (i > 0 && nums[i] == nums[i - 1]) continue;
            int low = i + 1, high = nums.size() - 1;
            while (low < high) {
                int sum = nums[i] + nums[low] + nums[high];
                if (sum < 0) {
                    low++;
                } else if (sum > 0) {
                    high--;
                } else {
                    triplets.push_back({nums[i], nums[low], nums[high]});
                    while (nums[low] == nums[low + 1]) low++;
                    low++;
                    high--;
                }
            }
        }
        return triplets;
    }
};
