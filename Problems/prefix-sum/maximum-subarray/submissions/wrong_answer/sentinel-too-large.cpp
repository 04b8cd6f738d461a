// -1 is not below all sums.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = -1, sum = 0;
        for (int number : nums) {
            sum += number;
            best = max(best, sum);
            if (sum < 0) sum = 0;
        }
        return best;
    }
};
