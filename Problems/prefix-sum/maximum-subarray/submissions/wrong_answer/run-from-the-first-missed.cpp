// The first element is in `best` but not in `ending`.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int ending = 0, best = nums[0];
        for (int i = 1; i < nums.size(); i++) {
            ending = max(nums[i], ending + nums[i]);
            best = max(best, ending);
        }
        return best;
    }
};
