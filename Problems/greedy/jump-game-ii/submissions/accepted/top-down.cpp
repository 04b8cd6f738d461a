class Solution {
    vector<int> known;

    int fewest(vector<int>& nums, int index) {
        if (index >= (int)nums.size() - 1) return 0;
        if (known[index] != -1) return known[index];
        int best = 10001;
        for (int step = 1; step <= nums[index]; step++) best = min(best, 1 + fewest(nums, index + step));
        return known[index] = best;
    }

public:
    int jump(vector<int>& nums) {
        known.assign(nums.size(), -1);
        return fewest(nums, 0);
    }
};
