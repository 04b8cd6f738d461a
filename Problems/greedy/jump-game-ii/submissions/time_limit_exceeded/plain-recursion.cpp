// From the same index again and again.
class Solution {
    int fewest(vector<int>& nums, int index) {
        if (index >= (int)nums.size() - 1) return 0;
        int best = 10001;
        for (int step = nums[index]; step > 0; step--) best = min(best, 1 + fewest(nums, index + step));
        return best;
    }

public:
    int jump(vector<int>& nums) { return fewest(nums, 0); }
};
