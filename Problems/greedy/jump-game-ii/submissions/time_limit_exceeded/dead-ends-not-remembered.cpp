// That there is no way on is not remembered.
class Solution {
    vector<int> known;

    int fewest(vector<int>& nums, int index) {
        if (index >= nums.size()) return INT_MAX;
        if (known[index] != INT_MAX) return known[index];
        int best = INT_MAX;
        for (int step = 1; step <= nums[index]; step++) {
            int rest = fewest(nums, index + step);
            if (rest != INT_MAX) best = min(best, rest + 1);
        }
        return known[index] = best;
    }

public:
    int jump(vector<int>& nums) {
        known.assign(nums.size(), INT_MAX);
        known.back() = 0;
        return fewest(nums, 0);
    }
};
