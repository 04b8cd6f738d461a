// The end of the piece is not kept: each step to a better element is counted.
class Solution {
public:
    int jump(vector<int>& nums) {
        int jumps = 0, farthest = 0;
        for (int i = 0; i < nums.size() && farthest < (int)nums.size() - 1; i++) {
            if (i + nums[i] <= farthest) continue;
            farthest = i + nums[i];
            jumps++;
        }
        return jumps;
    }
};
