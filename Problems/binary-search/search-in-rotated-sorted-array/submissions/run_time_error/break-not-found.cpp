// An array that is not rotated has no place where the order breaks.
class Solution {
public:
    int search(vector<int>& nums, int target) {
        int shift = 1;
        while (nums.at(shift) > nums.at(shift - 1)) shift++;
        int low = target > nums.back() ? 0 : shift, high = target > nums.back() ? shift : nums.size();
        auto it = find(nums.begin() + low, nums.begin() + high, target);
        return it == nums.begin() + high ? -1 : it - nums.begin();
    }
};
