class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = nums[0];
        for (int start = 0; start < nums.size(); start++)
            for (int end = start; end < nums.size(); end++) {
                int sum = 0;
                for (int i = start; i <= end; i++) sum += nums[i];
                best = max(best, sum);
            }
        return best;
    }
};
