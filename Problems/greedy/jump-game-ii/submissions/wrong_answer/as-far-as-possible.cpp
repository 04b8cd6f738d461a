// Always as far as possible, and one step on from a zero.
class Solution {
public:
    int jump(vector<int>& nums) {
        int jumps = 0;
        for (int i = 0; i < (int)nums.size() - 1; i += max(nums[i], 1)) jumps++;
        return jumps;
    }
};
