// The sum grows element by element, but from each start again: quadratic.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = INT_MIN;
        for (int start = 0; start < nums.size(); start++) {
            int sum = 0;
            for (int end = start; end < nums.size(); end++) {
                sum += nums[end];
                best = max(best, sum);
            }
        }
        return best;
    }
};
