class Solution {
    struct Part {
        int total, prefix, suffix, best;
    };

    Part part(vector<int>& nums, int low, int high) {
        if (low == high) return {nums[low], nums[low], nums[low], nums[low]};
        int middle = low + (high - low) / 2;
        Part left = part(nums, low, middle), right = part(nums, middle + 1, high);
        return {left.total + right.total, max(left.prefix, left.total + right.prefix),
                max(right.suffix, right.total + left.suffix), max({left.best, right.best, left.suffix + right.prefix})};
    }

public:
    int maxSubArray(vector<int>& nums) { return part(nums, 0, nums.size() - 1).best; }
};
