// A run ends where the next number is smaller.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int sum = nums[0], best = nums[0];
        for (int i = 1; i < nums.size(); i++) {
            sum = nums[i] < 0 || sum < 0 ? nums[i] : sum + nums[i];
            best = max(best, sum);
        }
        return best;
    }
};
