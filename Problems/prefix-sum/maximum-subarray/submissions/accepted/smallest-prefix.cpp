class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int prefix = 0, smallest = 0, best = INT_MIN;
        for (int number : nums) {
            prefix += number;
            best = max(best, prefix - smallest);
            smallest = min(smallest, prefix);
        }
        return best;
    }
};
