// Skips a first number when its right neighbour is equal, and so loses the triplets that need both.
class Solution {
public:
    vector<vector<int>> threeSum(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        int n = nums.size();
        vector<vector<int>> triplets;
        for (int i = 0; i < n - 2; i++) {
            if (nums[i] == nums[i + 1]) continue;
            int low = i + 1, high = n - 1;
            while (low < high) {
                int sum = nums[i] + nums[low] + nums[high];
                if (sum == 0) triplets.push_back({nums[i], nums[low], nums[high]});
                if (sum <= 0) {
                    low++;
                    while (low < high && nums[low] == nums[low - 1]) low++;
                } else {
                    high--;
                }
            }
        }
        return triplets;
    }
};
