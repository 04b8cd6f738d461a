class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        vector<int> last(128, -1);
        int left = 0, longest = 0;
        for (int right = 0; right < s.size(); right++) {
            left = max(left, last[s[right]] + 1);
            last[s[right]] = right;
            longest = max(longest, right - left + 1);
        }
        return longest;
    }
};
