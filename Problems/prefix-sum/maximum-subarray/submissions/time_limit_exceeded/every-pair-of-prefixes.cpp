// The sum of a run is the difference of two prefix sums, but all of those before are searched.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        vector<int> prefixes = {0};
        for (int number : nums) prefixes.push_back(prefixes.back() + number);
        int best = INT_MIN;
        for (int end = 1; end < prefixes.size(); end++)
            best = max(best, prefixes[end] - *min_element(prefixes.begin(), prefixes.begin() + end));
        return best;
    }
};
